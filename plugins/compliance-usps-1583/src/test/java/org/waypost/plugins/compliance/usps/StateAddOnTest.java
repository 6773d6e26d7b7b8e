package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.DocumentSlot;
import org.waypost.spi.compliance.Duty;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Occasion;
import org.waypost.spi.compliance.Occurrence;
import org.waypost.spi.compliance.Verdict;

class StateAddOnTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "by-state, CA, true",
        "by-state, NV, false",
        "none, CA, false",
        "US-CA, NV, true",
        "US-CA, CA, true",
    })
    void applies_by_state_or_as_the_location_says(String setting, String state, boolean applies) {
        Place place = Place.with(Map.of("state-addons", setting));
        CaseFacts facts = Case.good("cmra.state=" + state);
        assertThat(place.judge(facts, "CA-02").isPresent()).isEqualTo(applies);
        assertThat(place.form(facts).documents())
                .extracting(DocumentSlot::slot)
                .anyMatch(slot -> applies == slot.equals("applicant.bp17538Acknowledgment"));
        assertThat(place.duties(facts, Occurrence.on(DAY, Occasion.LEGAL_PAPERS_RECEIVED)))
                .hasSize(applies ? 1 : 0);
    }

    @Test
    void asks_for_a_review_while_the_state_is_not_known() {
        Finding finding = Place.usual()
                .judge(Case.good("cmra.state=; documents.6.review=REJECTED"), "CA-02")
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(finding.remarks()).anyMatch(remark -> remark.contains("cmra.state"));
    }

    @Test
    void the_stricter_of_federal_and_state_wins_on_the_same_subject() {
        CaseFacts facts = Case.good("form.copyKept=false");
        assertThat(Place.usual().judge(facts, "ID-01").orElseThrow().verdict()).isEqualTo(Verdict.PASS);
        assertThat(Finding.verdicts(Place.usual().judge(facts)))
                .containsEntry("identification", Verdict.FAIL)
                .containsEntry("home-address", Verdict.PASS);
    }

    @Test
    void adds_two_years_as_agent_for_service_to_the_federal_six_months() {
        assertThat(Place.usual().duties(Case.good(""), Occurrence.on(DAY, Occasion.MAILBOX_CLOSED)))
                .filteredOn(duty -> duty.kind() == Duty.Kind.THROUGHOUT)
                .extracting(duty -> duty.id() + " " + duty.until().orElseThrow())
                .containsExactly("OB-TERM-REMAIL 2027-05-20", "OB-PMB-REUSE 2027-05-20", "CA-03 2028-11-20");
    }
}
