package org.waypost.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until something answers: looks ten times a second, and stops looking when it cannot come true any more. */
public final class Readiness {
    private static final Duration STEP = Duration.ofMillis(100);

    private Readiness() {}

    /**
     * Returns when {@code ready} is true; raises {@link LocalException} when the child ended or the time is over.
     *
     * @param child the program that shall become ready; its log file is named in the message
     */
    public static void await(String what, ChildProcess child, Duration longest, BooleanSupplier ready) {
        Instant end = Instant.now().plus(longest);
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw new LocalException(child.obituary());
            }
            if (Instant.now().isAfter(end)) {
                throw new LocalException(
                        what + " was not ready within " + longest.toSeconds() + " s; its log is " + child.log());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while waiting");
        }
    }
}
