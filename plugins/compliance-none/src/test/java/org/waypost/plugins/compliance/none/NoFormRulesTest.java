package org.waypost.plugins.compliance.none;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.compliance.CaseDocument;
import org.waypost.spi.compliance.CaseDocument.Review;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Occurrence;
import org.waypost.spi.compliance.Retention;
import org.waypost.spi.compliance.Verdict;

class NoFormRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final SpiContext CONTEXT = new Context("t1", "test", "0".repeat(32), Instant.MAX, Locale.ENGLISH);
    private static final CaseFacts NOTHING = facts("", "", Review.OPEN);

    @ParameterizedTest
    @CsvSource({
        // NF-01 is never unsure: whether there is a name is always known
        "NF-01, PASS,         Ana Lima, passport,     APPROVED",
        "NF-01, FAIL,         '',       passport,     APPROVED",
        "NF-02, PASS,         Ana Lima, passport,     APPROVED",
        "NF-02, FAIL,         Ana Lima, '',           APPROVED",
        "NF-02, FAIL,         Ana Lima, library_card, APPROVED",
        "NF-02, FAIL,         Ana Lima, passport,     REJECTED",
        "NF-02, NEEDS_REVIEW, Ana Lima, passport,     OPEN",
    })
    void a_rule_says_what_the_case_expects(String rule, Verdict verdict, String name, String document, Review review) {
        assertThat(judge(rules(Map.of()), facts(name, document, review)))
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(verdict));
    }

    @Test
    void every_rule_has_cases() {
        Set<String> rules =
                judge(rules(Map.of()), NOTHING).stream().map(Finding::rule).collect(Collectors.toSet());
        assertThat(rules).containsExactlyInAnyOrder("NF-01", "NF-02");
    }

    @Test
    void refuses_two_photo_ids_since_nobody_knows_which_one_counts() {
        CaseDocument one = document("passport", Review.APPROVED);
        CaseFacts two = new CaseFacts(TODAY, Map.of("applicant.name", "Ana"), List.of(one, one));
        assertThat(Finding.overall(judge(rules(Map.of()), two))).isEqualTo(Verdict.FAIL);
    }

    @Test
    void judges_a_stored_case_alike() {
        CaseFacts facts = facts("Ana", "passport", Review.APPROVED);
        assertThat(judge(rules(Map.of()), CaseFacts.ofMap(facts.toMap()))).isEqualTo(judge(rules(Map.of()), facts));
    }

    @Test
    void accepts_the_photo_ids_of_the_location() {
        ComplianceRules own = rules(Map.of("photo-ids", "library_card"));
        assertThat(Finding.overall(judge(own, facts("Ana", "library_card", Review.APPROVED))))
                .isEqualTo(Verdict.PASS);
        assertThat(Finding.overall(judge(own, facts("Ana", "passport", Review.APPROVED))))
                .isEqualTo(Verdict.FAIL);
        assertThat(own.caseForm(CONTEXT, "1", NOTHING).documents())
                .singleElement()
                .satisfies(slot -> assertThat(slot.accepted())
                        .extracting(DocumentType::label)
                        .containsExactly("Library card"));
    }

    @Test
    void keeps_ids_no_longer_than_the_location_says_and_stacks_with_other_sets() {
        List<Retention> own = rules(Map.of("keep-at-most-months", "3")).retention(CONTEXT, "1", NOTHING);
        assertThat(own).singleElement().satisfies(retention -> {
            assertThat(retention.min()).isEqualTo(Period.ZERO);
            assertThat(retention.max()).contains(Period.ofMonths(3));
        });
        Retention law = new Retention(
                "identity_documents",
                Period.ofMonths(6),
                Optional.empty(),
                "a law",
                own.get(0).citation());
        assertThat(Retention.stack(Stream.concat(own.stream(), Stream.of(law)).toList()))
                .singleElement()
                .satisfies(stacked -> assertThat(stacked.verdict()).isEqualTo(Verdict.NEEDS_REVIEW));
    }

    @Test
    void has_no_form_no_duties_and_no_consents() {
        ComplianceRules rules = rules(Map.of());
        assertThat(rules.editions())
                .singleElement()
                .satisfies(edition -> assertThat(edition.form()).isEmpty());
        assertThat(rules.caseForm(CONTEXT, "1", NOTHING).fields())
                .allMatch(field -> field.item().isEmpty());
        assertThat(rules.duties(CONTEXT, "1", NOTHING, Occurrence.between(TODAY, TODAY.plusYears(1))))
                .isEmpty();
        assertThat(rules.consents(CONTEXT, "1", NOTHING)).isEmpty();
    }

    @Test
    void writes_the_mailbox_with_the_word_of_the_country() {
        PostalAddress address = new PostalAddress(
                "Ana Lima", "", List.of("Rua Augusta 5"), "Lisboa", "", "1100-048", "PT", PostalAddress.Contact.NONE);
        assertThat(rules(Map.of("mailbox-word", "Caixa")).addressBlock(CONTEXT, "1", "12", address))
                .containsExactly("Ana Lima", "Caixa 12", "Rua Augusta 5", "Lisboa 1100-048");
    }

    @Test
    void does_not_know_other_editions() {
        assertThatThrownBy(() -> rules(Map.of()).evaluate(CONTEXT, "2024-06", NOTHING))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.NOT_FOUND));
    }

    private static ComplianceRules rules(Map<String, String> settings) {
        return new NoFormFactory().create(null, Settings.of(settings));
    }

    private static List<Finding> judge(ComplianceRules rules, CaseFacts facts) {
        return rules.evaluate(CONTEXT, "1", facts);
    }

    private static CaseFacts facts(String name, String document, Review review) {
        List<CaseDocument> documents = document.isEmpty() ? List.of() : List.of(document(document, review));
        return new CaseFacts(TODAY, Map.of("applicant.name", name), documents);
    }

    private static CaseDocument document(String type, Review review) {
        return new CaseDocument("applicant.photoId", type, "f", Map.of(), Optional.empty(), review);
    }

    record Context(String tenant, String actor, String correlationId, Instant deadline, Locale locale)
            implements SpiContext {}
}
