package org.waypost.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiContext;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.verification.AskedRules;
import org.waypost.verification.DecisionRecord;
import org.waypost.verification.Finding;
import org.waypost.verification.FormItem;
import org.waypost.verification.Judgement;
import org.waypost.verification.RecomputeDecision;
import org.waypost.verification.RuleSets;

class RuleAskingTest {
    private static final SpiContext CONTEXT =
            new HostContext("t1", "somebody", "0".repeat(32), Instant.EPOCH.plus(Duration.ofDays(99_999)), Locale.US);
    private static final RuleSource SOURCE =
            new RuleSource("a-plugin", "1.2.3", "ages", "Rules of ages", Map.of("from-age", "18"));

    private final ScriptedRules rules = new ScriptedRules();

    @Test
    void new_cases_are_judged_by_the_last_edition_that_is_in_force() {
        rules.publish("2026-01", "2026-01-01", 18);
        rules.publish("2027-01", "2027-01-01", 21);

        assertThat(judged(facts(19, "2026-12-31")).rules()).isEqualTo("a-plugin 1.2.3 (2026-01)");
        assertThat(judged(facts(19, "2027-01-01")).rules()).isEqualTo("a-plugin 1.2.3 (2027-01)");
    }

    @Test
    void what_a_set_wants_and_says_comes_in_our_words() {
        rules.publish("2026-01", "2026-01-01", 18);

        Judgement judgement = judged(facts(17, "2026-06-01"));

        assertThat(judgement.items()).containsExactly(new FormItem("1", "applicant.age", "Age", "17", true));
        assertThat(judgement.slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.isMissing()).isTrue());
        assertThat(judgement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("a-plugin/AGE");
            assertThat(finding.remarks()).containsExactly("17 is below 18");
            assertThat(finding.citation().address()).isEqualTo("https://law.example/ages");
        });
    }

    @Test
    void a_thousand_old_decisions_come_out_the_same_after_a_newer_edition() {
        rules.publish("2026-01", "2026-01-01", 18);
        Random ages = new Random(1583);
        List<DecisionRecord> old = IntStream.range(0, 1_000)
                .mapToObj(i -> decided(facts(10 + ages.nextInt(30), "2026-06-01")))
                .toList();

        rules.publish("2026-07", "2026-07-01", 21);

        RecomputeDecision recompute = new RecomputeDecision(null, null, new Asking(), null);
        assertThat(old).allSatisfy(one -> assertThat(recompute.differences(one)).isEmpty());
        assertThat(old).as("the newer edition does judge otherwise").anySatisfy(one -> {
            Map<String, String> today = new TreeMap<>(one.facts());
            today.put("today", "2026-08-01");
            assertThat(judged(today).verdict()).isNotEqualTo(verdict(one));
        });
    }

    @Test
    void a_decision_by_rules_that_say_something_else_now_is_named() {
        rules.publish("2026-01", "2026-01-01", 18);
        DecisionRecord old = decided(facts(19, "2026-06-01"));

        rules.publish("2026-01", "2026-01-01", 21);

        assertThat(new RecomputeDecision(null, null, new Asking(), null).differences(old))
                .containsExactly("a-plugin/AGE");
    }

    private static org.waypost.verification.Verdict verdict(DecisionRecord decided) {
        return decided.findings().stream().map(Finding::verdict).findFirst().orElseThrow();
    }

    private DecisionRecord decided(Map<String, String> facts) {
        Judgement judgement = judged(facts);
        return new DecisionRecord(facts, judgement.asked(), judgement.findings(), Map.of());
    }

    private Judgement judged(Map<String, String> facts) {
        return new Asking().judge(facts);
    }

    private static Map<String, String> facts(int age, String today) {
        return Map.of(
                "applicant.age",
                Integer.toString(age),
                "today",
                LocalDate.parse(today).toString());
    }

    /** Asks the scripted set alone. */
    private final class Asking implements RuleSets {
        @Override
        public Judgement judge(Map<String, String> facts) {
            return RuleAsking.judge(SOURCE, rules, CONTEXT, CaseFacts.ofMap(facts));
        }

        @Override
        public Judgement again(List<AskedRules> asked, Map<String, String> facts) {
            return RuleAsking.judge(
                    SOURCE, rules, CONTEXT, CaseFacts.ofMap(facts), asked.get(0).edition());
        }
    }
}
