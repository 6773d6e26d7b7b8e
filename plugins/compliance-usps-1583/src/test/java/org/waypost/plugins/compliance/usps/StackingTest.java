package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypost.spi.compliance.Verdict.FAIL;
import static org.waypost.spi.compliance.Verdict.NEEDS_REVIEW;
import static org.waypost.spi.compliance.Verdict.PASS;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Retention;
import org.waypost.spi.compliance.Verdict;

class StackingTest {
    private static final Citation SOMEWHERE = new Citation("somewhere", "", Citation.SEEN);

    @Test
    void the_strictest_verdict_wins() {
        assertThat(Verdict.strictest(List.of(PASS, FAIL, NEEDS_REVIEW))).isEqualTo(FAIL);
        assertThat(Verdict.strictest(List.of(NEEDS_REVIEW, PASS))).isEqualTo(NEEDS_REVIEW);
        assertThat(Verdict.strictest(List.of(PASS, PASS))).isEqualTo(PASS);
    }

    @Test
    void nobody_judged_is_no_pass() {
        assertThat(Verdict.strictest(List.of())).isEqualTo(NEEDS_REVIEW);
        assertThat(Finding.overall(List.of())).isEqualTo(NEEDS_REVIEW);
        assertThat(Finding.verdicts(List.of())).isEmpty();
    }

    @Test
    void findings_stack_subject_by_subject() {
        List<Finding> findings = List.of(
                finding("identification", PASS),
                finding("identification", FAIL),
                finding("address", NEEDS_REVIEW),
                finding("address", PASS),
                finding("name", PASS));
        assertThat(Finding.verdicts(findings))
                .isEqualTo(Map.of("identification", FAIL, "address", NEEDS_REVIEW, "name", PASS));
        assertThat(Finding.overall(findings)).isEqualTo(FAIL);
    }

    @Test
    void records_are_kept_for_the_longest_minimum_and_the_shortest_maximum() {
        assertThat(Retention.stack(List.of(
                        retention("ids", "P6M", "P10Y"),
                        retention("ids", "P1Y", "P5Y"),
                        retention("ids", "P180D", null))))
                .singleElement()
                .satisfies(stacked -> {
                    assertThat(stacked.min()).isEqualTo(Period.ofYears(1));
                    assertThat(stacked.max()).contains(Period.ofYears(5));
                    assertThat(stacked.from()).hasSize(3);
                    assertThat(stacked.verdict()).isEqualTo(PASS);
                });
    }

    @Test
    void records_that_must_be_kept_longer_than_they_may_need_a_review() {
        assertThat(Retention.stack(List.of(retention("ids", "P5Y", "P5Y"), retention("ids", "P0D", "P59M"))))
                .singleElement()
                .satisfies(stacked -> assertThat(stacked.verdict()).isEqualTo(NEEDS_REVIEW));
        assertThat(Retention.stack(List.of(retention("ids", "P5Y", "P60M"))))
                .singleElement()
                .satisfies(stacked -> assertThat(stacked.verdict()).isEqualTo(PASS));
    }

    @Test
    void classes_of_records_do_not_touch_each_other() {
        assertThat(Retention.stack(List.of(retention("log", "P1Y", null), retention("ids", "P0D", "P6M"))))
                .extracting(Retention.Stacked::recordClass, Retention.Stacked::verdict)
                .containsExactly(tuple("ids", PASS), tuple("log", PASS));
    }

    private static Finding finding(String subject, Verdict verdict) {
        return new Finding("R", subject, verdict, "a rule", List.of(), List.of(), SOMEWHERE, "1");
    }

    private static Retention retention(String recordClass, String min, String max) {
        return new Retention(
                recordClass, Period.parse(min), Optional.ofNullable(max).map(Period::parse), "because", SOMEWHERE);
    }
}
