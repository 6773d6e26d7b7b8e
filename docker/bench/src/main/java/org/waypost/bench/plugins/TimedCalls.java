package org.waypost.bench.plugins;

import java.util.function.Supplier;

/** Times a call over and over, each by itself; every answer is compared, outside of the time. */
final class TimedCalls {
    private final int calls;
    private final Object expected;
    private long different;

    TimedCalls(int calls, Object expected) {
        this.calls = calls;
        this.expected = expected;
    }

    /** A batch of it. */
    Latencies of(Supplier<?> call) {
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            long begun = System.nanoTime();
            Object answer = call.get();
            nanos[i] = System.nanoTime() - begun;
            if (!expected.equals(answer)) {
                different++;
            }
        }
        return new Latencies(nanos);
    }

    /** Answers so far that were not the expected one. */
    long different() {
        return different;
    }
}
