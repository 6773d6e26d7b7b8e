package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Verdict;

class CasesTest {
    private static final Set<String> SITUATIONS = Set.of("kept", "broken", "unsure");

    private final Place place = Place.usual();

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_rule_says_what_the_case_expects(Case one) {
        Optional<Finding> finding = place.judge(one.facts(), one.rule());
        switch (one.situation()) {
            case "kept" -> assertSays(one, finding.orElseThrow(), false, false);
            case "broken" -> assertSays(one, finding.orElseThrow(), true, true);
            case "unsure" -> assertSays(one, finding.orElseThrow(), false, true);
            case "unconcerned" -> assertThat(finding).isEmpty();
            default -> throw new AssertionError("no such situation: " + one);
        }
    }

    private static void assertSays(Case one, Finding finding, boolean notKept, boolean remarks) {
        assertAll(
                () -> assertThat(finding.verdict()).isEqualTo(Verdict.valueOf(one.verdict())),
                () -> assertThat(finding.remarks().contains("Not kept.")).isEqualTo(notKept),
                () -> assertThat(finding.remarks().isEmpty()).isNotEqualTo(remarks));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_that_was_stored_is_judged_alike(Case one) {
        CaseFacts stored = CaseFacts.ofMap(one.facts().toMap());
        assertThat(stored).isEqualTo(one.facts());
        assertThat(Place.usual().judge(stored)).isEqualTo(place.judge(one.facts()));
    }

    @Test
    void every_rule_has_a_case_for_every_situation() {
        Set<String> shown = Case.all().stream()
                .map(one -> one.rule() + " " + one.situation())
                .collect(Collectors.toSet());
        Set<String> wanted = ruleIds()
                .flatMap(rule -> SITUATIONS.stream().map(situation -> rule + " " + situation))
                .collect(Collectors.toSet());
        wanted.removeAll(shown);
        assertThat(wanted).as("cases that are missing in cases.txt").isEmpty();
    }

    @Test
    void no_case_is_about_a_rule_that_is_gone() {
        assertThat(Case.all()).extracting(Case::rule).allMatch(ruleIds().toList()::contains);
    }

    @Test
    void a_rule_whose_source_was_not_seen_never_fails_a_case_and_says_so() {
        List<Case> unseen = Case.all().stream()
                .filter(one -> one.situation().equals("broken"))
                .filter(one -> !finding(one).citation().seen())
                .toList();
        assertThat(unseen).extracting(Case::rule).contains("RE-01", "SI-01", "PM-02", "CA-02");
        assertThat(unseen).allSatisfy(one -> {
            assertThat(finding(one).verdict()).isNotEqualTo(Verdict.FAIL);
            assertThat(finding(one).remarks()).anyMatch(remark -> remark.contains("not seen in full"));
        });
    }

    @Test
    void the_good_case_passes_as_a_whole() {
        assertThat(place.judge(Case.good(""))).hasSizeGreaterThan(20);
        assertThat(Finding.overall(place.judge(Case.good("")))).isEqualTo(Verdict.PASS);
    }

    @Test
    void nothing_passes_when_nothing_is_known() {
        List<Finding> findings = place.judge(new CaseFacts(LocalDate.of(2026, 11, 20), Map.of(), List.of()));
        assertThat(findings).hasSizeGreaterThan(15);
        assertThat(findings).extracting(Finding::verdict).doesNotContain(Verdict.PASS);
    }

    @Test
    void a_finding_names_its_facts_and_what_is_missing() {
        Finding finding =
                place.judge(Case.good("signature.witnessDate="), "SI-04").orElseThrow();
        assertThat(finding.keys()).contains("signature.witnessDate", "signature.applicantDate", "form.edition");
        assertThat(finding.remarks()).contains("Not known: signature.witnessDate");
        assertThat(finding.edition()).isEqualTo("2024-06");
        assertThat(place.judge(Case.good(""), "CA-01").orElseThrow().edition()).isEqualTo("2024-06-us-ca");
    }

    @Test
    void a_finding_does_not_tell_the_home_address() {
        List<Finding> findings = place.judge(Case.good("documents.2.values.street=102 Hidden Rd"));
        assertThat(findings.toString().toLowerCase(Locale.ROOT))
                .contains("different addresses")
                .doesNotContain("hidden")
                .doesNotContain("sunset");
    }

    @Test
    void every_fact_that_a_rule_looks_at_is_asked_or_read_off_a_document() {
        CaseFacts nothing = new CaseFacts(LocalDate.of(2026, 11, 20), Map.of("cmra.state", "CA"), List.of());
        Set<String> asked = new HashSet<>(Set.of("today"));
        place.form(nothing).fields().forEach(field -> asked.add(field.key()));
        Set<String> slots = new HashSet<>();
        place.form(nothing).documents().forEach(slot -> slots.add(slot.slot()));
        assertThat(place.judge(nothing))
                .flatExtracting(Finding::keys)
                .allMatch(key -> asked.contains(key) || slots.stream().anyMatch(key::startsWith));
    }

    private Finding finding(Case one) {
        return place.judge(one.facts(), one.rule()).orElseThrow();
    }

    private static Stream<String> ruleIds() {
        Library library = Library.shipped();
        return library.editions().stream()
                .flatMap(book -> Stream.concat(Stream.of(book), library.addOns(book).stream()))
                .flatMap(book -> book.rules().stream())
                .map(Rule::id);
    }
}
