package org.waypost.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-03-31",
        "2026-11-22, 2026-10-01, 2026-12-31",
        "2028-02-29, 2028-01-01, 2028-03-31"
    })
    void a_quarter_has_three_months(LocalDate day, LocalDate from, LocalDate until) {
        assertThat(Period.quarterOf(day)).isEqualTo(new Period(from, until));
    }

    @Test
    void before_the_first_quarter_of_a_year_comes_the_last_of_the_year_before() {
        assertThat(Period.quarterBefore(LocalDate.of(2026, 2, 10)))
                .isEqualTo(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void its_last_day_is_over_when_the_location_says_so() {
        Period day = new Period(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8));
        ZoneId chicago = ZoneId.of("America/Chicago");

        assertThat(day.start(chicago)).isEqualTo(Instant.parse("2026-03-08T06:00:00Z"));
        assertThat(day.end(chicago)).isEqualTo(Instant.parse("2026-03-09T05:00:00Z"));
    }

    @Test
    void days_the_wrong_way_round_are_no_period() {
        LocalDate day = LocalDate.of(2026, 3, 8);

        PlatformException refused =
                catchThrowableOfType(PlatformException.class, () -> new Period(day, day.minusDays(1)));

        assertThat(refused.code()).isEqualTo(ReportsError.BAD_PERIOD);
    }
}
