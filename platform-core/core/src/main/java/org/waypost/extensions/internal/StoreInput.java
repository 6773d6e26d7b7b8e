package org.waypost.extensions.internal;

import java.io.InputStream;

/** Bytes out of a store; its complaints come out in the words of the content port. */
final class StoreInput extends InputStream {
    private final InputStream store;

    StoreInput(InputStream store) {
        this.store = store;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        return SpiFailures.call(() -> store.read(bytes, offset, length));
    }

    @Override
    public long skip(long count) {
        return SpiFailures.call(() -> store.skip(count));
    }

    @Override
    public void close() {
        SpiFailures.run(store::close);
    }
}
