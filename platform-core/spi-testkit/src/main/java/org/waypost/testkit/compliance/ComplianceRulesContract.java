package org.waypost.testkit.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Occasion;
import org.waypost.spi.compliance.Occurrence;
import org.waypost.spi.compliance.Verdict;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;

/**
 * What a set of rules promises: every edition answers, the same facts give the same judgement, and what is not known never
 * passes.
 *
 * @since 0.1
 */
public abstract class ComplianceRulesContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final List<ComplianceRules> opened = new ArrayList<>();
    private ComplianceRules rules;

    /**
     * The factory to test.
     *
     * @return the factory
     * @since 0.1
     */
    protected abstract ComplianceRulesFactory factory();

    /**
     * Settings from which rules can be made.
     *
     * @return a value for every required setting at least
     * @since 0.1
     */
    protected abstract Settings settings();

    /**
     * Cases to judge, beside the one of which nothing is known.
     *
     * @return any cases; the more differ, the better
     * @since 0.1
     */
    protected List<CaseFacts> cases() {
        return List.of();
    }

    @BeforeEach
    final void openRules() {
        rules = rules(TestScope.of("t1"));
    }

    @AfterEach
    final void closeRules() {
        opened.forEach(ComplianceRules::close);
        opened.clear();
    }

    private ComplianceRules rules(TestScope scope) {
        ComplianceRules made = factory().create(scope, settings());
        opened.add(made);
        return made;
    }

    @Test
    void has_editions_with_ids_of_their_own_the_oldest_first() {
        assertThat(rules.editions()).isNotEmpty();
        assertThat(rules.editions())
                .extracting(Edition::id)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(rules.editions()).extracting(Edition::effectiveFrom).isSorted();
    }

    @Test
    void answers_every_question_by_every_edition() {
        assertThat(editions())
                .allSatisfy(edition ->
                        assertThat(everything(rules, edition, nothingKnown())).doesNotContainNull());
    }

    @Test
    void says_in_each_finding_which_rule_of_which_edition_it_is_and_where_that_stands() {
        assertThat(editions())
                .allSatisfy(edition -> assertThat(judge(edition, nothingKnown()))
                        .allSatisfy(finding -> {
                            assertThat(finding.edition()).isNotBlank();
                            assertThat(finding.rule()).isNotBlank();
                            assertThat(finding.text()).isNotBlank();
                            assertThat(finding.citation().source()).isNotBlank();
                        }));
    }

    @Test
    void never_passes_a_case_of_which_nothing_is_known() {
        assertThat(editions())
                .allSatisfy(edition -> assertThat(Finding.overall(judge(edition, nothingKnown())))
                        .isNotEqualTo(Verdict.PASS));
    }

    @Test
    void judges_by_edition_facts_and_settings_alone() {
        TestScope later = TestScope.of("t2");
        later.clock().advance(Duration.ofDays(400));
        ComplianceRules elsewhere = rules(later);
        onEach((edition, facts) ->
                assertThat(everything(elsewhere, edition, facts)).isEqualTo(everything(rules, edition, facts)));
    }

    @Test
    void judges_facts_that_were_kept_as_text_like_the_facts_themselves() {
        onEach((edition, facts) -> assertThat(everything(rules, edition, CaseFacts.ofMap(facts.toMap())))
                .isEqualTo(everything(rules, edition, facts)));
    }

    @Test
    void writes_the_mailbox_into_the_address() {
        assertThat(editions())
                .allSatisfy(edition ->
                        assertThat(String.join("\n", block(rules, edition))).contains("4711", "Market St"));
    }

    @Test
    void does_not_know_an_edition_that_it_never_shipped() {
        assertThat(questions(rules, "no-such-edition", nothingKnown()))
                .allSatisfy(question -> assertThatThrownBy(question::ask)
                        .isInstanceOfSatisfying(
                                SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.NOT_FOUND)));
    }

    private void onEach(Judging judging) {
        editions()
                .forEach(edition -> Stream.concat(Stream.of(nothingKnown()), cases().stream())
                        .forEach(facts -> judging.judge(edition, facts)));
    }

    private List<String> editions() {
        return rules.editions().stream().map(Edition::id).toList();
    }

    private static CaseFacts nothingKnown() {
        return new CaseFacts(DAY, Map.of(), List.of());
    }

    private List<Finding> judge(String edition, CaseFacts facts) {
        return rules.evaluate(TestContext.of("t1"), edition, facts);
    }

    private List<Object> everything(ComplianceRules asked, String edition, CaseFacts facts) {
        return questions(asked, edition, facts).stream().map(Question::ask).toList();
    }

    /** What every set answers, and what this one declares. */
    private List<Question> questions(ComplianceRules asked, String edition, CaseFacts facts) {
        TestContext context = TestContext.of("t1").withLocale(Locale.UK);
        List<Question> questions = new ArrayList<>(List.of(
                () -> asked.caseForm(context, edition, facts),
                () -> asked.evaluate(context, edition, facts),
                () -> block(asked, edition)));
        factory()
                .capabilities()
                .forEach(capability -> questions.addAll(
                        switch (capability) {
                            case FORM -> List.<Question>of();
                            case RETENTION -> List.<Question>of(() -> asked.retention(context, edition, facts));
                            case CONSENTS -> List.<Question>of(() -> asked.consents(context, edition, facts));
                            case DUTIES ->
                                Stream.of(Occasion.values())
                                        .<Question>map(occasion -> () ->
                                                asked.duties(context, edition, facts, Occurrence.on(DAY, occasion)))
                                        .toList();
                        }));
        return questions;
    }

    private static List<String> block(ComplianceRules asked, String edition) {
        PostalAddress address = new PostalAddress(
                "Ana Reyes",
                "",
                List.of("548 Market St"),
                "San Francisco",
                "CA",
                "94104",
                "US",
                PostalAddress.Contact.NONE);
        return asked.addressBlock(TestContext.of("t1"), edition, "4711", address);
    }

    @FunctionalInterface
    private interface Judging {
        void judge(String edition, CaseFacts facts);
    }

    @FunctionalInterface
    private interface Question {
        Object ask();
    }
}
