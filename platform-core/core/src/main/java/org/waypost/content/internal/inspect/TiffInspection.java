package org.waypost.content.internal.inspect;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** A TIFF's directories may lie anywhere, so it is read once more after it was written. */
final class TiffInspection implements Inspection {
    private final Limits limits;

    TiffInspection(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void feed(byte[] bytes, int offset, int length) {
        // nothing can be told before the end
    }

    @Override
    public void end() {
        // whether all is there shows when its directories are read
    }

    @Override
    public boolean readsBack() {
        return true;
    }

    @Override
    public Findings findings(SeekableByteChannel file) throws IOException {
        return new TiffDirectories(file, limits).findings();
    }
}
