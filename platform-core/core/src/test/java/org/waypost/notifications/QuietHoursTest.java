package org.waypost.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;

class QuietHoursTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource({
        // within a day
        "12:00, 14:00, 2026-11-21T11:59:59-06:00, 2026-11-21T11:59:59-06:00",
        "12:00, 14:00, 2026-11-21T12:00:00-06:00, 2026-11-21T14:00:00-06:00",
        "12:00, 14:00, 2026-11-21T13:59:59-06:00, 2026-11-21T14:00:00-06:00",
        "12:00, 14:00, 2026-11-21T14:00:00-06:00, 2026-11-21T14:00:00-06:00",
        // over midnight
        "22:00, 07:00, 2026-11-21T21:59:59-06:00, 2026-11-21T21:59:59-06:00",
        "22:00, 07:00, 2026-11-21T22:00:00-06:00, 2026-11-22T07:00:00-06:00",
        "22:00, 07:00, 2026-11-22T00:00:00-06:00, 2026-11-22T07:00:00-06:00",
        "22:00, 07:00, 2026-11-22T07:00:00-06:00, 2026-11-22T07:00:00-06:00",
        // from midnight, and until midnight
        "00:00, 06:00, 2026-11-22T03:00:00-06:00, 2026-11-22T06:00:00-06:00",
        "20:00, 00:00, 2026-11-22T21:00:00-06:00, 2026-11-23T00:00:00-06:00",
        // the night of 8 March 2026 has one hour less: two o'clock is three
        "22:00, 07:00, 2026-03-07T23:00:00-06:00, 2026-03-08T07:00:00-05:00",
        "22:00, 02:30, 2026-03-08T01:00:00-06:00, 2026-03-08T03:30:00-05:00",
        // the night of 1 November 2026 has one hour more: one o'clock comes twice
        "22:00, 07:00, 2026-10-31T23:00:00-05:00, 2026-11-01T07:00:00-06:00",
        "22:00, 01:30, 2026-11-01T01:00:00-05:00, 2026-11-01T01:30:00-05:00",
        "22:00, 01:30, 2026-11-01T01:15:00-06:00, 2026-11-01T01:30:00-06:00"
    })
    void a_moment_in_quiet_hours_waits_for_their_end(LocalTime from, LocalTime until, String moment, String end) {
        assertThat(new QuietHours(from, until).endAfter(at(moment), CHICAGO)).isEqualTo(at(end));
    }

    @Test
    void the_end_is_never_quiet_and_never_before_the_moment() {
        QuietHours nights = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));
        Instant start = at("2026-03-07T00:00:00-06:00");

        for (int minute = 0; minute < 3 * 24 * 60; minute += 7) {
            Instant moment = start.plusSeconds(60L * minute);
            Instant end = nights.endAfter(moment, CHICAGO);
            assertThat(end).isAfterOrEqualTo(moment);
            assertThat(nights.endAfter(end, CHICAGO)).isEqualTo(end);
        }
    }

    @Test
    void hours_without_length_are_refused() {
        LocalTime noon = LocalTime.NOON;

        assertThatThrownBy(() -> new QuietHours(noon, noon))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(NotificationsError.BAD_QUIET_HOURS));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
