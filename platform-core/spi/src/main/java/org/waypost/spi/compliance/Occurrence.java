package org.waypost.spi.compliance;

import java.time.LocalDate;
import java.util.Objects;
import org.waypost.spi.SpiException;

/**
 * An {@link Occasion} in time.
 *
 * @param occasion what happened
 * @param from the day, or the first day of the stretch of the calendar that is looked at
 * @param until the last day of that stretch, itself included; for everything but the calendar the same as {@code from}
 * @since 0.1
 */
public record Occurrence(Occasion occasion, LocalDate from, LocalDate until) {
    /**
     * Checks the order of the days.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code until}) when it ends before it begins
     * @since 0.1
     */
    public Occurrence {
        Objects.requireNonNull(occasion);
        if (until.isBefore(from)) {
            throw SpiException.invalid("until", until + " is before " + from);
        }
    }

    /**
     * Something that happened.
     *
     * @param day when, in the location's time zone
     * @param occasion what
     * @return the occurrence
     * @since 0.1
     */
    public static Occurrence on(LocalDate day, Occasion occasion) {
        return new Occurrence(occasion, day, day);
    }

    /**
     * A stretch of the calendar.
     *
     * @param from its first day
     * @param until its last day, itself included
     * @return the occurrence
     * @since 0.1
     */
    public static Occurrence between(LocalDate from, LocalDate until) {
        return new Occurrence(Occasion.CALENDAR, from, until);
    }
}
