package org.waypost.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.waypost.tenancy.BusinessHours;

/**
 * Counts only the hours in which a location is open: not its nights, closed days and holidays. A span is as long as it really
 * lasts, also on the day on which clocks are changed.
 */
record WorkingTime(BusinessHours hours, Set<LocalDate> holidays, ZoneId zone) {
    /** Nobody waits longer than this for an open day: a location that never opens has no business hours to count. */
    private static final int DAYS = 366;

    /** The moment at which so much working time has passed; without any open day, as much time by the clock. */
    Instant after(Instant start, Duration work) {
        Duration left = work;
        LocalDate day = LocalDate.ofInstant(start, zone);
        for (int ahead = 0; ahead < DAYS; ahead++) {
            Optional<Open> open = open(day.plusDays(ahead)).flatMap(span -> span.from(start));
            if (open.isPresent() && open.get().lasts().compareTo(left) >= 0) {
                return open.get().start().plus(left);
            }
            left = left.minus(open.map(Open::lasts).orElse(Duration.ZERO));
        }
        return start.plus(work);
    }

    private Optional<Open> open(LocalDate day) {
        return Optional.ofNullable(hours.days().get(day.getDayOfWeek()))
                .filter(span -> !holidays.contains(day))
                .map(span -> new Open(moment(day, span.opens()), moment(day, span.closes())));
    }

    private Instant moment(LocalDate day, LocalTime time) {
        boolean isMidnight = time.equals(LocalTime.MAX);
        return isMidnight
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(time).atZone(zone).toInstant();
    }

    /** A span of time in which somebody is there. */
    private record Open(Instant start, Instant end) {
        Optional<Open> from(Instant moment) {
            Instant begins = start.isBefore(moment) ? moment : start;
            return begins.isBefore(end) ? Optional.of(new Open(begins, end)) : Optional.empty();
        }

        Duration lasts() {
            return Duration.between(start, end);
        }
    }
}
