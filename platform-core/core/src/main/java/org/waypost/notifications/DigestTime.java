package org.waypost.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.waypost.shared.PlatformException;

/**
 * When digests are sent, on the location's clock.
 *
 * @param day of the weekly one
 * @param hour of both, 0 to 23
 */
public record DigestTime(DayOfWeek day, int hour) {
    private static final int HOURS = 24;

    /** Refuses hours no clock shows. */
    public DigestTime {
        if (hour < 0 || hour >= HOURS) {
            throw new PlatformException(NotificationsError.BAD_DIGEST_HOUR);
        }
    }

    /** The next daily or weekly digest after a moment. An hour that the clock skips is the one after it. */
    public Instant next(Timing timing, Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        LocalDate first = timing == Timing.WEEKLY ? today.with(TemporalAdjusters.nextOrSame(day)) : today;
        Instant digest = at(first, zone);
        return digest.isAfter(moment) ? digest : at(first.plusDays(timing == Timing.WEEKLY ? 7 : 1), zone);
    }

    private Instant at(LocalDate date, ZoneId zone) {
        return date.atTime(hour, 0).atZone(zone).toInstant();
    }
}
