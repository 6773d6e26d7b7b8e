package org.waypost.content.internal.inspect;

import java.util.Arrays;

/** Keeps the first bytes of a part of a file while it passes. */
final class Capture {
    private final byte[] kept;
    private int length;

    private Capture(int size) {
        this.kept = new byte[size];
    }

    static Capture none() {
        return new Capture(0);
    }

    static Capture upTo(int size) {
        return new Capture(size);
    }

    void add(byte[] bytes, int offset, int count) {
        int taken = Math.min(count, kept.length - length);
        System.arraycopy(bytes, offset, kept, length, taken);
        length += taken;
    }

    byte[] bytes() {
        return Arrays.copyOf(kept, length);
    }
}
