package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {
    @Test
    void the_strictest_of_several_sets_counts_subject_by_subject() {
        Judgement both = Judgement.stacked(List.of(
                found(
                        finding("ID-1", "identification", Verdict.PASS),
                        finding("AD-1", "address", Verdict.NEEDS_REVIEW)),
                found(finding("X-1", "identification", Verdict.FAIL))));

        assertThat(both.verdicts()).isEqualTo(Map.of("identification", Verdict.FAIL, "address", Verdict.NEEDS_REVIEW));
        assertThat(both.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(both.findings()).extracting(Finding::rule).containsExactly("ID-1", "AD-1", "X-1");
    }

    @Test
    void nobody_judged_is_no_pass() {
        assertThat(Judgement.stacked(List.of()).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    }

    @Test
    void what_one_set_requires_is_required_and_only_what_both_accept_is_accepted() {
        Judgement both = Judgement.stacked(List.of(
                wants(slot(Need.OPTIONAL, "Passport", "Driver's licence"), field("4a", Need.REQUIRED)),
                wants(slot(Need.REQUIRED, "Passport"), field("", Need.OPTIONAL)),
                wants(slot(Need.NOT_NEEDED), field("", Need.UNKNOWN))));

        assertThat(both.slots()).singleElement().satisfies(slot -> {
            assertThat(slot.need()).isEqualTo(Need.REQUIRED);
            assertThat(slot.accepted()).containsExactly("Passport");
        });
        assertThat(both.fields()).singleElement().satisfies(field -> {
            assertThat(field.need()).isEqualTo(Need.REQUIRED);
            assertThat(field.item()).isEqualTo("4a");
        });
    }

    @Test
    void the_items_are_those_of_the_form_in_its_order() {
        Judgement judgement = new Judgement(
                List.of(), List.of(), List.of(), List.of(field("4a", Need.REQUIRED), other("4b"), other("")));

        assertThat(judgement.items())
                .containsExactly(
                        new FormItem("4a", "applicant.lastName", "Last name", "Vega", true),
                        new FormItem("4b", "other4b", "Other", "", false));
    }

    @Test
    void findings_are_grouped_by_what_they_ask_for() {
        Judgement judgement = new Judgement(
                List.of(),
                List.of(),
                List.of(slot(Need.REQUIRED, "Passport")),
                List.of(new CaseField(
                        "", "applicant.phone", "Phone", FieldKind.PHONE, Need.REQUIRED, List.of(), "", "", false)));

        assertThat(FindingGroup.of(looked(Verdict.FAIL, "applicant.photoId"), judgement))
                .isEqualTo(FindingGroup.MISSING);
        assertThat(FindingGroup.of(looked(Verdict.NEEDS_REVIEW, "applicant.phone"), judgement))
                .isEqualTo(FindingGroup.MISSING);
        assertThat(FindingGroup.of(looked(Verdict.FAIL, "applicant.photoId.expiresOn"), judgement))
                .isEqualTo(FindingGroup.EXPIRING);
        assertThat(FindingGroup.of(looked(Verdict.FAIL, "applicant.home.street"), judgement))
                .isEqualTo(FindingGroup.CONTRADICTORY);
        assertThat(FindingGroup.of(finding("R", "s", Verdict.PASS), judgement)).isEqualTo(FindingGroup.FINE);
        assertThat(FindingGroup.of(looked(Verdict.PASS, "applicant.photoId"), judgement))
                .isEqualTo(FindingGroup.EXPIRING);
    }

    private static Judgement found(Finding... findings) {
        return new Judgement(List.of(), List.of(findings), List.of(), List.of());
    }

    private static Judgement wants(CaseSlot slot, CaseField field) {
        return new Judgement(List.of(), List.of(), List.of(slot), List.of(field));
    }

    private static CaseSlot slot(Need need, String... accepted) {
        return CaseSlot.empty("applicant.photoId", "Photo ID", need, List.of(accepted));
    }

    private static CaseField field(String item, Need need) {
        return new CaseField(
                item, "applicant.lastName", "Last name", FieldKind.TEXT, need, List.of(), "applicant", "Vega", false);
    }

    private static CaseField other(String item) {
        return new CaseField(item, "other" + item, "Other", FieldKind.TEXT, Need.OPTIONAL, List.of(), "", "", false);
    }

    private static Finding looked(Verdict verdict, String key) {
        return new Finding(
                "R", "s", verdict, "a rule", List.of("look"), List.of(key), Citation.OURS, "1", "a-plugin", "1.0.0");
    }

    private static Finding finding(String rule, String subject, Verdict verdict) {
        return new Finding(
                rule, subject, verdict, "a rule", List.of(), List.of(), Citation.OURS, "1", "a-plugin", "1.0.0");
    }
}
