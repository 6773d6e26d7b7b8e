package org.waypost.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ExpiryStep;

class LicenceTest {
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private final Licence licence =
            new Licence(LicenceKind.POSTAL, " CMRA-1 ", "Tampa Main Post Office", Optional.of(LAST));

    @Test
    void is_reminded_of_60_30_and_7_days_before_and_when_it_is_over_and_each_time_once() {
        assertThat(licence.remind(LAST.minusDays(61))).isEmpty();
        assertThat(licence.remind(LAST.minusDays(60))).contains(ExpiryStep.SIXTY_DAYS);
        assertThat(licence.remind(LAST.minusDays(59))).isEmpty();
        assertThat(licence.remind(LAST.minusDays(20))).contains(ExpiryStep.THIRTY_DAYS);
        assertThat(licence.remind(LAST.minusDays(7))).contains(ExpiryStep.SEVEN_DAYS);
        assertThat(licence.remind(LAST)).isEmpty();
        assertThat(licence.remind(LAST.plusDays(1))).contains(ExpiryStep.OVER);
        assertThat(licence.remind(LAST.plusDays(2))).isEmpty();
    }

    @Test
    void a_renewed_one_is_reminded_of_anew_and_an_ended_one_never() {
        licence.remind(LAST);
        licence.write(LicenceKind.POSTAL, "CMRA-2", "Tampa", Optional.of(LAST.plusYears(1)));
        assertThat(licence.remind(LAST.plusYears(1).minusDays(5))).contains(ExpiryStep.SEVEN_DAYS);

        licence.end();
        licence.write(LicenceKind.POSTAL, "CMRA-2", "Tampa", Optional.of(LAST.plusYears(2)));
        assertThat(licence.remind(LAST.plusYears(2))).isEmpty();
    }

    @Test
    void without_a_number_there_is_none() {
        PlatformException refused = catchThrowableOfType(
                PlatformException.class, () -> new Licence(LicenceKind.STATE, " ", "Florida", Optional.empty()));

        assertThat(refused.code()).isEqualTo(RegistrationError.LICENCE_INCOMPLETE);
        assertThat(licence.number()).isEqualTo("CMRA-1");
    }
}
