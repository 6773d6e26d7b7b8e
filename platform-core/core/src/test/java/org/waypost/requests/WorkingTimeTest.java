package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.tenancy.BusinessHours;

class WorkingTimeTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final BusinessHours WEEK = BusinessHours.parse(Map.of(
            "mon", "09:00-18:00",
            "tue", "09:00-18:00",
            "wed", "09:00-18:00",
            "thu", "09:00-18:00",
            "fri", "09:00-18:00",
            "sat", "10:00-14:00"));
    private static final WorkingTime TIME = new WorkingTime(WEEK, Set.of(LocalDate.of(2026, 11, 26)), CHICAGO);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 4, 2026-11-23T14:00", // within one day
        "2026-11-23T10:00, 8, 2026-11-23T18:00", // until the door closes
        "2026-11-23T16:00, 4, 2026-11-24T11:00", // over night
        "2026-11-23T20:00, 1, 2026-11-24T10:00", // asked after closing
        "2026-11-23T06:00, 1, 2026-11-23T10:00", // asked before opening
        "2026-11-25T17:00, 2, 2026-11-27T10:00", // over Thanksgiving
        "2026-11-28T13:00, 2, 2026-11-30T10:00", // over Sunday
        "2026-11-23T10:00, 24, 2026-11-25T16:00" // 24 working hours are almost three days
    })
    void counts_open_hours_only(LocalDateTime asked, int hours, LocalDateTime due) {
        assertThat(TIME.after(at(asked), Duration.ofHours(hours))).isEqualTo(at(due));
    }

    @Test
    void a_day_on_which_clocks_change_is_as_long_as_it_really_is() {
        WorkingTime always = new WorkingTime(
                BusinessHours.parse(Map.of("sat", "00:00-24:00", "sun", "00:00-24:00")), Set.of(), CHICAGO);

        Instant shortNight = at(LocalDateTime.of(2026, 3, 7, 12, 0));
        assertThat(always.after(shortNight, Duration.ofHours(24))).isEqualTo(at(LocalDateTime.of(2026, 3, 8, 13, 0)));
        Instant longNight = at(LocalDateTime.of(2026, 10, 31, 12, 0));
        assertThat(always.after(longNight, Duration.ofHours(24))).isEqualTo(at(LocalDateTime.of(2026, 11, 1, 11, 0)));
    }

    @Test
    void a_location_that_never_opens_counts_by_the_clock() {
        WorkingTime closed = new WorkingTime(BusinessHours.parse(Map.of()), Set.of(), CHICAGO);
        Instant asked = at(LocalDateTime.of(2026, 11, 23, 10, 0));

        assertThat(closed.after(asked, Duration.ofHours(24))).isEqualTo(asked.plus(Duration.ofHours(24)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(CHICAGO).toInstant();
    }
}
