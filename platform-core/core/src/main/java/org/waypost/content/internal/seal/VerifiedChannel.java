package org.waypost.content.internal.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** The same as {@link VerifiedStream} for reading anywhere. */
final class VerifiedChannel implements SeekableByteChannel {
    private final SeekableByteChannel opened;
    private final SealContext context;
    private boolean begun;

    VerifiedChannel(SeekableByteChannel opened, SealContext context) {
        this.opened = opened;
        this.context = context;
    }

    @Override
    public int read(ByteBuffer target) {
        try {
            int count = opened.read(target);
            begun = true;
            return count;
        } catch (IOException e) {
            throw VerifiedStream.broken(context, e);
        }
    }

    @Override
    public long position() throws IOException {
        return opened.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        opened.position(position);
        return this;
    }

    @Override
    public long size() {
        try {
            beginReading();
            return opened.size();
        } catch (IOException e) {
            throw VerifiedStream.broken(context, e);
        }
    }

    /** The cipher knows the size only once it has read something. */
    private void beginReading() throws IOException {
        if (!begun) {
            long position = opened.position();
            opened.position(0).read(ByteBuffer.allocate(1));
            opened.position(position);
            begun = true;
        }
    }

    @Override
    public boolean isOpen() {
        return opened.isOpen();
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
