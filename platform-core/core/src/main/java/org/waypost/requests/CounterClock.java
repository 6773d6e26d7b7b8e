package org.waypost.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long a piece lies ready at the counter: to the end of a day of the location's calendar. */
final class CounterClock {
    private CounterClock() {}

    /**
     * The moment from which nobody waits any more.
     *
     * @param from when it was laid ready, or when the renter said he would come, whichever is later
     * @param days full days after that one
     */
    static Instant end(Instant from, int days, ZoneId zone) {
        return LocalDate.ofInstant(from, zone)
                .plusDays(days + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** The last day before such a moment. */
    static LocalDate lastDay(Instant end, ZoneId zone) {
        return LocalDate.ofInstant(end.minusNanos(1), zone);
    }
}
