package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CounterClockTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Test
    void a_piece_lies_ready_to_the_end_of_the_seventh_day_on_the_wall_calendar() {
        Instant lateInTheEvening = Instant.parse("2026-06-02T04:30:00Z");

        Instant end = CounterClock.end(lateInTheEvening, 7, CHICAGO);

        assertThat(end).isEqualTo(Instant.parse("2026-06-09T05:00:00Z"));
        assertThat(CounterClock.lastDay(end, CHICAGO)).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void the_week_in_which_the_clocks_go_forward_is_an_hour_shorter() {
        Instant end = CounterClock.end(Instant.parse("2026-03-04T18:00:00Z"), 7, CHICAGO);

        assertThat(end).isEqualTo(Instant.parse("2026-03-12T05:00:00Z"));
        assertThat(CounterClock.lastDay(end, CHICAGO)).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void the_week_in_which_the_clocks_go_back_is_an_hour_longer() {
        Instant end = CounterClock.end(Instant.parse("2026-10-28T17:00:00Z"), 7, CHICAGO);

        assertThat(end).isEqualTo(Instant.parse("2026-11-05T06:00:00Z"));
        assertThat(CounterClock.lastDay(end, CHICAGO)).isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @Test
    void a_day_that_begins_at_one_because_the_clocks_skip_midnight_ends_then() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");

        Instant end = CounterClock.end(Instant.parse("2026-03-21T10:00:00Z"), 7, beirut);

        assertThat(end.atZone(beirut).toLocalDateTime()).isEqualTo("2026-03-29T01:00:00");
        assertThat(CounterClock.lastDay(end, beirut)).isEqualTo(LocalDate.of(2026, 3, 28));
    }
}
