package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;

class AppointmentTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId BAHIA = ZoneId.of("America/Bahia_Banderas");

    @Test
    void is_meant_as_the_clock_on_the_locations_wall_shows_it() {
        Appointment noon = new Appointment(LocalDate.of(2026, 7, 1), LocalTime.NOON);

        assertThat(noon.at(CHICAGO)).isEqualTo(Instant.parse("2026-07-01T17:00:00Z"));
        assertThat(noon.at(BAHIA)).isEqualTo(Instant.parse("2026-07-01T18:00:00Z"));
    }

    @Test
    void a_time_that_the_clocks_leave_out_in_spring_is_refused() {
        Appointment skipped = new Appointment(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30));

        assertThatThrownBy(() -> skipped.at(CHICAGO))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(RequestsError.NO_SUCH_TIME));
        assertThat(skipped.at(BAHIA)).isEqualTo(Instant.parse("2026-03-08T08:30:00Z"));
    }

    @Test
    void of_a_time_that_comes_twice_in_autumn_the_first_is_meant() {
        Appointment twice = new Appointment(LocalDate.of(2026, 11, 1), LocalTime.of(1, 30));

        assertThat(twice.at(CHICAGO)).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    }
}
