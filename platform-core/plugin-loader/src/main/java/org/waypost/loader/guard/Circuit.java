package org.waypost.loader.guard;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Leaves a product alone after failures in a row, and lets one call try when the time is over. */
final class Circuit {
    private static final int FAILURES = 5;
    private static final long FIRST = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST = Duration.ofSeconds(30).toNanos();

    private final LongSupplier nanos;
    private int failures;
    private long pause;
    private long until;
    private boolean trying;

    Circuit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How long to stay away; zero lets the call through. */
    synchronized Duration pass() {
        if (pause == 0) {
            return Duration.ZERO;
        }
        long left = until - nanos.getAsLong();
        if (left > 0 || trying) {
            return Duration.ofNanos(Math.max(left, FIRST / 10));
        }
        trying = true;
        return Duration.ZERO;
    }

    /** Returns whether this closed it. */
    synchronized boolean succeeded() {
        boolean wasOpen = pause > 0;
        failures = 0;
        pause = 0;
        trying = false;
        return wasOpen;
    }

    /** Returns whether this opened it. */
    synchronized boolean failed() {
        failures++;
        boolean opens = pause == 0 && failures >= FAILURES;
        if (opens || trying) {
            pause = opens ? FIRST : Math.min(LONGEST, pause * 2);
            until = nanos.getAsLong() + pause;
        }
        trying = false;
        return opens;
    }

    /** The call said nothing about the product. */
    synchronized void undecided() {
        trying = false;
    }

    synchronized boolean isOpen() {
        return pause > 0;
    }
}
