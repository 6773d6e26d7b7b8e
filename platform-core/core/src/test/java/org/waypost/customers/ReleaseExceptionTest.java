package org.waypost.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;

class ReleaseExceptionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");
    private static final Actor FRANK = Actor.system("Frank");

    @Test
    void holds_through_its_last_day_and_lapses_by_itself() {
        ReleaseException exception = until(TODAY.plusDays(3));

        assertThat(exception.holds(TODAY)).isTrue();
        assertThat(exception.holds(TODAY.plusDays(3))).isTrue();
        assertThat(exception.holds(TODAY.plusDays(4))).isFalse();
    }

    @Test
    void one_that_is_ended_holds_no_longer_and_says_who_ended_it() {
        ReleaseException exception = until(TODAY.plusDays(3));

        exception.end(FRANK, NOW);

        assertThat(exception.holds(TODAY)).isFalse();
        assertThat(exception.endedByName()).isEqualTo(FRANK.name());
        assertThat(exception.endedAt()).contains(NOW);
    }

    @ParameterizedTest
    @CsvSource({"' ', 3", "a reason, -1", "a reason, 366"})
    void needs_a_reason_and_a_last_day_that_is_near(String reason, int days) {
        assertThatThrownBy(() -> new ReleaseException(new CustomerId(7), reason, TODAY.plusDays(days), TODAY))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(CustomersError.EXCEPTION_INCOMPLETE));
    }

    private static ReleaseException until(LocalDate day) {
        return new ReleaseException(new CustomerId(7), " the new passport is on its way ", day, TODAY).by(FRANK, NOW);
    }
}
