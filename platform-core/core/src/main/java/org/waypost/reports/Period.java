package org.waypost.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import org.waypost.shared.PlatformException;

/**
 * Days of a report.
 *
 * @param from the first
 * @param until the last
 */
public record Period(LocalDate from, LocalDate until) {
    /**
     * Checks the order of the days.
     *
     * @throws PlatformException {@link ReportsError#BAD_PERIOD}
     */
    public Period {
        if (until.isBefore(from)) {
            throw new PlatformException(ReportsError.BAD_PERIOD);
        }
    }

    /** The quarter of the year in which a day lies. */
    public static Period quarterOf(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** The year in which a day lies. */
    public static Period yearOf(LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        return new Period(first, first.plusYears(1).minusDays(1));
    }

    /** The quarter before the one in which a day lies. */
    public static Period quarterBefore(LocalDate day) {
        return quarterOf(quarterOf(day).from().minusDays(1));
    }

    /** When it begins. */
    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** When it is over. */
    Instant end(ZoneId zone) {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
