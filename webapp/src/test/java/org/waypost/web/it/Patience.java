package org.waypost.web.it;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a state of things, as long as a busy machine may need. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;

    private Patience() {}

    /** Asks again and again until the answer will do; fails with the last answer. */
    public static <T> T until(String what, Supplier<T> question, Predicate<T> enough) {
        Instant end = Instant.now().plus(LONGEST);
        T answer = question.get();
        while (!enough.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not " + what + " within " + LONGEST.toSeconds() + " s; at last: " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
