package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiException;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.Consent;
import org.waypost.spi.compliance.Occasion;
import org.waypost.spi.compliance.Occurrence;
import org.waypost.spi.compliance.Retention;

class DutiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CaseFacts NEVADA = Case.good("cmra.state=NV");

    private final Place place = Place.usual();

    @Test
    void certifies_four_times_a_year_first_and_last_day_included() {
        Occurrence year = Occurrence.between(LocalDate.of(2026, 10, 15), LocalDate.of(2027, 10, 15));
        assertThat(place.duties(NEVADA, year))
                .extracting(duty -> duty.id() + " " + duty.until().orElseThrow())
                .containsExactly(
                        "OB-CRD-CERT 2026-10-15",
                        "OB-CRD-CERT 2027-01-15",
                        "OB-CRD-CERT 2027-04-15",
                        "OB-CRD-CERT 2027-07-15",
                        "OB-CRD-CERT 2027-10-15");
    }

    @Test
    void has_nothing_to_certify_between_the_days() {
        assertThat(place.duties(NEVADA, Occurrence.between(LocalDate.of(2026, 10, 16), LocalDate.of(2027, 1, 14))))
                .isEmpty();
    }

    @Test
    void enters_a_form_within_the_days_that_the_location_set() {
        Occurrence approved = Occurrence.on(DAY, Occasion.CASE_APPROVED);
        assertThat(due(place, approved)).containsExactly("OB-CRD-ENTER 2026-11-27", "OB-FORM-COPY");
        assertThat(due(Place.with(Map.of("registration-days", "10")), approved))
                .containsExactly("OB-CRD-ENTER 2026-11-30", "OB-FORM-COPY");
    }

    @Test
    void a_closed_mailbox_has_its_duties_and_times() {
        Occurrence closed = Occurrence.on(DAY, Occasion.MAILBOX_CLOSED);
        assertThat(due(Place.with(Map.of("mailbox-reuse-months", "12")), closed))
                .containsExactly(
                        "OB-TERM-1B 2026-11-27",
                        "OB-TERM-REPORT 2027-01-15",
                        "OB-TERM-REMAIL 2027-05-20",
                        "OB-PMB-REUSE 2027-11-20",
                        "OB-TERM-NOCOA");
    }

    @Test
    void knows_the_duties_of_the_operator_and_of_a_refusal() {
        assertThat(due(place, Occurrence.on(DAY, Occasion.OPERATOR_CHANGED))).containsExactly("OB-1583A");
        assertThat(due(place, Occurrence.on(DAY, Occasion.CUSTOMER_REFUSED))).containsExactly("OB-REFUSAL");
    }

    @Test
    void a_stretch_of_time_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Occurrence.between(DAY, DAY.minusDays(1))).isInstanceOf(SpiException.class);
    }

    @Test
    void tells_how_long_records_are_kept() {
        List<Retention> kept = place.rules().retention(Place.CONTEXT, Place.EDITION, NEVADA);
        assertThat(kept)
                .extracting(Retention::recordClass)
                .containsExactly("ps1583_form_and_ids", "consent_records", "mail_item_custody_log");
        assertThat(kept.get(0).min()).isEqualTo(Period.ofMonths(6));
        assertThat(kept).allMatch(one -> one.max().isEmpty() && !one.basis().isEmpty());
    }

    @Test
    void tells_what_needs_consent() {
        assertThat(place.rules().consents(Place.CONTEXT, Place.EDITION, NEVADA))
                .filteredOn(Consent::required)
                .extracting(Consent::action)
                .containsExactly("open_and_scan", "shred", "forward");
    }

    private static List<String> due(Place place, Occurrence occurrence) {
        return place.duties(NEVADA, occurrence).stream()
                .map(duty ->
                        (duty.id() + " " + duty.until().map(LocalDate::toString).orElse("")).strip())
                .toList();
    }
}
