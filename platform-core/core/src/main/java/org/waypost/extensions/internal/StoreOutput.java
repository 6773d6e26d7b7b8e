package org.waypost.extensions.internal;

import java.io.OutputStream;

/** Bytes into a store; its complaints come out in the words of the content port. */
final class StoreOutput extends OutputStream {
    private final OutputStream store;

    StoreOutput(OutputStream store) {
        this.store = store;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        SpiFailures.run(() -> store.write(bytes, offset, length));
    }

    @Override
    public void close() {
        SpiFailures.run(store::close);
    }
}
