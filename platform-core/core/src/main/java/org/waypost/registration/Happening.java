package org.waypost.registration;

import java.time.LocalDate;

/**
 * What brings duties about.
 *
 * @param kind what happened
 * @param from when; of a stretch of the calendar its first day
 * @param until the last day of the stretch; else the same day
 */
public record Happening(Kind kind, LocalDate from, LocalDate until) {
    static Happening on(LocalDate day, Kind kind) {
        return new Happening(kind, day, day);
    }

    /** What can happen. */
    public enum Kind {
        /** Nothing but that days go by. */
        CALENDAR,
        /** Somebody was approved. */
        APPROVED,
        /** A mailbox was closed. */
        CLOSED
    }
}
