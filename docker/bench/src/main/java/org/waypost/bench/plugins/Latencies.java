package org.waypost.bench.plugins;

import java.util.Arrays;

/** How long each of many calls took. */
final class Latencies {
    private static final double MICROSECOND = 1e3;

    private final long[] nanos;

    Latencies(long... nanos) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
    }

    /** The time that so much of the calls did not exceed, in microseconds. */
    double micros(double part) {
        int rank = (int) Math.ceil(part * nanos.length);
        return nanos[Math.max(rank - 1, 0)] / MICROSECOND;
    }
}
