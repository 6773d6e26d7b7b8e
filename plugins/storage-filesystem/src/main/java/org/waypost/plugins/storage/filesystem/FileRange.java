package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes of an open file from its position on, as many as asked for. */
final class FileRange extends InputStream {
    private final FileChannel channel;
    private long left;

    FileRange(FileChannel channel, long length) {
        this.channel = channel;
        this.left = length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        try {
            int count = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)));
            left -= Math.max(count, 0);
            return count;
        } catch (IOException e) {
            throw Failures.of("read", e);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = Math.max(0, Math.min(count, left));
        channel.position(channel.position() + skipped);
        left -= skipped;
        return skipped;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
