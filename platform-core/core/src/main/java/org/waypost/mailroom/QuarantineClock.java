package org.waypost.mailroom;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.waypost.customers.Closing;

/**
 * How long a piece may stay in quarantine. Mail for somebody whose papers were never approved, or whom nobody knows, goes back
 * within a day; expired papers may be renewed for ninety days; for a closed mailbox mail is re-mailed for six months.
 */
final class QuarantineClock {
    private static final Duration RETURN_WITHIN = Duration.ofHours(24);
    private static final Duration RENEW_WITHIN = Duration.ofDays(90);

    private QuarantineClock() {}

    /**
     * When the time is over.
     *
     * @param received when the piece was photographed
     * @param closedOn when its mailbox was closed; without it the day of receipt counts
     * @param zone of the location's calendar
     */
    static Instant due(QuarantineReason reason, Instant received, Optional<LocalDate> closedOn, ZoneId zone) {
        return switch (reason) {
            case UNAPPROVED, UNKNOWN_PERSON -> received.plus(RETURN_WITHIN);
            case EXPIRED -> received.plus(RENEW_WITHIN);
            case CLOSED ->
                closedOn.orElseGet(() -> LocalDate.ofInstant(received, zone))
                        .plusMonths(Closing.REMAIL_MONTHS)
                        .atStartOfDay(zone)
                        .toInstant();
        };
    }
}
