package org.waypost.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.customers.CustomerId;
import org.waypost.registration.CertifiedLine.Part;
import org.waypost.shared.PlatformException;
import org.waypost.verification.VerificationError;

class RegistrationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2027, 1, 15);

    private final Registration registration = new Registration(new CustomerId(7));

    @Test
    void is_typed_in_certified_and_typed_in_again_when_something_changes() {
        registration.enter(0, "Frank", NOW);
        registration.certify(DUE);
        assertThat(registration.state()).isEqualTo(RegistrationState.CERTIFIED);

        registration.change(NOW.plusSeconds(60));

        assertThat(registration.state()).isEqualTo(RegistrationState.TO_ENTER);
        assertThat(registration.changedAt()).contains(NOW.plusSeconds(60));
        assertThat(registration.certifiedFor()).contains(DUE);
    }

    @Test
    void a_change_before_it_was_ever_typed_in_is_no_news() {
        registration.change(NOW);

        assertThat(registration.changedAt()).isEmpty();
    }

    @Test
    void an_end_is_typed_in_too() {
        registration.enter(0, "Frank", NOW);

        registration.end(LocalDate.of(2026, 11, 22), "214", NOW);

        assertThat(registration.state()).isEqualTo(RegistrationState.TO_ENTER);
        assertThat(registration.endedOn()).contains(LocalDate.of(2026, 11, 22));
    }

    @Test
    void an_end_that_was_noted_stays_when_the_mailbox_is_closed_later() {
        registration.enter(0, "Frank", NOW);
        registration.end(LocalDate.of(2026, 11, 22), "", NOW);
        registration.enter(0, "Frank", NOW);

        registration.end(LocalDate.of(2026, 12, 31), "214", NOW);

        assertThat(registration.endedOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(registration.state()).isEqualTo(RegistrationState.ENTERED);
    }

    @Test
    void what_changed_while_it_was_typed_in_is_refused() {
        PlatformException refused =
                catchThrowableOfType(PlatformException.class, () -> registration.enter(3, "Frank", NOW));

        assertThat(refused.code()).isEqualTo(VerificationError.CHANGED_MEANWHILE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-15",
        "2026-01-15, 2026-01-15",
        "2026-01-16, 2026-04-15",
        "2026-07-15, 2026-07-15",
        "2026-10-16, 2027-01-15",
        "2028-02-29, 2028-04-15"
    })
    void a_list_is_due_on_the_fifteenth_of_each_quarter(LocalDate today, LocalDate due) {
        assertThat(Quarter.dueFrom(today)).isEqualTo(due);
    }

    @Test
    void a_quarter_that_was_left_out_is_due_still() {
        assertThat(Quarter.next(LocalDate.of(2027, 6, 1), Optional.of(DUE))).isEqualTo(LocalDate.of(2027, 4, 15));
    }

    @Test
    void a_list_has_its_parts_in_order_and_each_in_the_order_of_the_alphabet() {
        CertifiedList list = CertifiedList.of(
                DUE,
                List.of(
                        line(Part.ENDED, "Zora"),
                        line(Part.CURRENT, "Österreich GmbH"),
                        line(Part.CURRENT, "Vega"),
                        line(Part.NEW, "Ñandú"),
                        line(Part.NEW, "Nadal"),
                        line(Part.CURRENT, "Olsen")),
                Locale.US);

        assertThat(list.lines())
                .extracting(CertifiedLine::name)
                .containsExactly("Nadal", "Ñandú", "Olsen", "Österreich GmbH", "Vega", "Zora");
        assertThat(list.count(Part.CURRENT)).isEqualTo(3);
    }

    @Test
    void another_name_makes_another_checksum() {
        CertifiedList one = new CertifiedList(DUE, List.of(line(Part.NEW, "Vega")));
        CertifiedList other = new CertifiedList(DUE, List.of(line(Part.NEW, "Vega y Vega")));

        assertThat(one.sha256()).hasSize(64).isNotEqualTo(other.sha256());
    }

    @Test
    void mail_of_who_left_is_sent_on_for_six_months() {
        CertifiedLine line = line(Part.ENDED, "Zora");

        assertThat(line.remailedUntil()).contains(LocalDate.of(2027, 2, 27));
    }

    private static CertifiedLine line(Part part, String name) {
        Optional<LocalDate> end = Optional.of(LocalDate.of(2026, 8, 28)).filter(day -> part == Part.ENDED);
        return new CertifiedLine(new AddresseeId(7), new CustomerId(7), part, name, "214", end);
    }
}
