package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes into a file; closing only ends the writing, since the file must stay open to be synced. */
final class FileBytes extends OutputStream {
    private final FileChannel channel;

    FileBytes(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw Failures.of("write", e);
        }
    }
}
