package org.waypost.spi.compliance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something the location has to do, to go on doing, or to leave.
 *
 * @param id stable id, unique in its edition
 * @param kind done once, or all the time
 * @param text what to do, in English
 * @param from the day it begins
 * @param until the last day: by then it is done, or as long it lasts; empty when no day is set
 * @param citation where it comes from
 * @since 0.1
 */
public record Duty(String id, Kind kind, String text, LocalDate from, Optional<LocalDate> until, Citation citation) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Duty {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(citation);
    }

    /**
     * How a duty is kept.
     *
     * @since 0.1
     */
    public enum Kind {
        /** By doing it, once. */
        ONCE,
        /** By keeping to it from the first day to the last. */
        THROUGHOUT
    }
}
