package org.waypost.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;

class DigestTimeTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource({
        "18, DAILY, 2026-11-21T17:59:59-06:00, 2026-11-21T18:00:00-06:00",
        "18, DAILY, 2026-11-21T18:00:00-06:00, 2026-11-22T18:00:00-06:00",
        "0, DAILY, 2026-11-21T23:00:00-06:00, 2026-11-22T00:00:00-06:00",
        // 25 November 2026 is a Wednesday
        "8, WEEKLY, 2026-11-21T10:00:00-06:00, 2026-11-25T08:00:00-06:00",
        "8, WEEKLY, 2026-11-25T07:59:59-06:00, 2026-11-25T08:00:00-06:00",
        "8, WEEKLY, 2026-11-25T08:00:00-06:00, 2026-12-02T08:00:00-06:00",
        // two o'clock does not exist on 8 March 2026, and one o'clock comes twice on 1 November
        "2, DAILY, 2026-03-07T12:00:00-06:00, 2026-03-08T03:00:00-05:00",
        "2, DAILY, 2026-03-08T03:00:00-05:00, 2026-03-09T02:00:00-05:00",
        "1, DAILY, 2026-10-31T12:00:00-05:00, 2026-11-01T01:00:00-05:00",
        "1, DAILY, 2026-11-01T01:00:00-05:00, 2026-11-02T01:00:00-06:00",
        "8, DAILY, 2026-03-07T12:00:00-06:00, 2026-03-08T08:00:00-05:00"
    })
    void the_next_digest_comes_at_its_hour_on_the_locations_clock(
            int hour, Timing timing, String moment, String digest) {
        DigestTime time = new DigestTime(DayOfWeek.WEDNESDAY, hour);

        assertThat(time.next(timing, at(moment), CHICAGO)).isEqualTo(at(digest));
    }

    @Test
    void every_day_of_a_year_has_one_digest() {
        DigestTime time = new DigestTime(DayOfWeek.MONDAY, 2);
        Instant digest = at("2026-01-01T00:00:00-06:00");

        for (int day = 1; day <= 365; day++) {
            digest = time.next(Timing.DAILY, digest, CHICAGO);
            assertThat(digest.atZone(CHICAGO).getDayOfYear()).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void an_hour_no_clock_shows_is_refused(int hour) {
        assertThatThrownBy(() -> new DigestTime(DayOfWeek.MONDAY, hour))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(NotificationsError.BAD_DIGEST_HOUR));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
