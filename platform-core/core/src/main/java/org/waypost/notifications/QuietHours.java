package org.waypost.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.waypost.shared.PlatformException;

/**
 * The hours in which somebody wants no e-mail, as the location's clock shows them; they may go over midnight.
 *
 * @param from the first quiet minute
 * @param until the first minute that is no longer quiet
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** Refuses hours that have no length: nobody could say whether all day is meant or nothing. */
    public QuietHours {
        if (from.equals(until)) {
            throw new PlatformException(NotificationsError.BAD_QUIET_HOURS);
        }
    }

    /** The moment itself when it is not quiet then, else when the quiet hours around it end. */
    public Instant endAfter(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!holds(local.toLocalTime())) {
            return moment;
        }
        LocalDate day = local.toLocalTime().isBefore(until)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        ZonedDateTime end = day.atTime(until).atZone(zone);
        // in autumn the clock shows an hour twice: the first showing may be over
        return (end.toInstant().isAfter(moment) ? end : end.withLaterOffsetAtOverlap()).toInstant();
    }

    private boolean holds(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
