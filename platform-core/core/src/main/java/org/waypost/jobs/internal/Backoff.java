package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** The growing pause between attempts: two seconds, doubled each time up to ten minutes, and spread over its upper half. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 20;

    private final DoubleSupplier chance;

    /** A pause whose spread is drawn from {@code chance}, from 0 to 1. */
    Backoff(DoubleSupplier chance) {
        this.chance = chance;
    }

    /** The pause after the n-th attempt, counted from 1; jobs that failed together do not come back together. */
    Duration after(int attempt) {
        long doubled = FIRST.toMillis() << Math.min(Math.max(attempt - 1, 0), DOUBLINGS);
        long whole = Math.min(doubled, LONGEST.toMillis());
        return Duration.ofMillis(Math.round(whole * (0.5 + chance.getAsDouble() / 2)));
    }
}
