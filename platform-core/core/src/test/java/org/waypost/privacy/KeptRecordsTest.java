package org.waypost.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.privacy.ErasureLine.Outcome;
import org.waypost.verification.Citation;
import org.waypost.verification.RecordClass;

class KeptRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<RecordClass, Integer> PIECES = Map.of(RecordClass.FORM_AND_IDS, 3, RecordClass.GENERAL, 1);
    private static final Map<RecordClass, Integer> MONTHS =
            Map.of(RecordClass.FORM_AND_IDS, 6, RecordClass.AUTHORITY, 6, RecordClass.GENERAL, 6);
    private static final Citation CODE = new Citation("B&P 17538.5", "https://law.example", "seen_secondary");

    @Test
    void of_a_renter_papers_stay_and_files_that_nobody_asks_for_go() {
        assertThat(kept(true, null, List.of()).lines())
                .extracting(ErasureLine::records, ErasureLine::outcome, ErasureLine::until)
                .containsExactly(
                        tuple("form_and_ids", Outcome.KEPT, Optional.empty()),
                        tuple("authority", Outcome.NOTHING, Optional.empty()),
                        tuple("general", Outcome.ERASED, Optional.empty()),
                        tuple("contact", Outcome.KEPT, Optional.empty()),
                        tuple("mail", Outcome.KEPT, Optional.empty()),
                        tuple("decisions", Outcome.KEPT, Optional.empty()));
    }

    @Test
    void of_who_left_they_stay_until_the_day_that_the_location_set() {
        ErasureLine line = kept(false, TODAY.minusMonths(1), List.of()).lines().get(0);

        assertThat(line.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(line.until()).contains(LocalDate.of(2027, 4, 21));
        assertThat(line.why().basis()).isEqualTo("own-time");
    }

    @Test
    void a_rule_that_asks_for_longer_is_obeyed_and_cited() {
        ErasureLine line = kept(false, TODAY.minusMonths(8), List.of(rule("ca_form_and_ids", Period.ofYears(2))))
                .lines()
                .get(0);

        assertThat(line.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(line.until()).contains(LocalDate.of(2028, 3, 21));
        assertThat(line.why().source()).isEqualTo("B&P 17538.5");
    }

    @Test
    void a_rule_that_asks_for_less_does_not_shorten_the_locations_time() {
        KeptRecords records = kept(false, TODAY.minusMonths(5), List.of(rule("x_form_and_ids", Period.ofMonths(1))));

        assertThat(records.lines().get(0).until()).contains(LocalDate.of(2026, 12, 21));
    }

    @Test
    void when_the_time_is_over_they_go_from_the_day_after() {
        LocalDate end = LocalDate.of(2026, 5, 22);

        assertThat(kept(false, end.plusDays(1), List.of()).lines().get(0).outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(kept(false, end, List.of()).lines().get(0).outcome()).isEqualTo(Outcome.ERASED);
        assertThat(kept(false, end, List.of()).lastEnd(RecordClass.FORM_AND_IDS))
                .isEqualTo(end);
    }

    @Test
    void of_who_never_rented_nothing_has_to_be_kept() {
        assertThat(kept(false, null, List.of(rule("ps1583_form_and_ids", Period.ofMonths(6))))
                        .lines()
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.ERASED);
    }

    @Test
    void other_records_that_rules_speak_of_are_named_with_their_day() {
        List<ErasureLine> lines = kept(false, TODAY, List.of(rule("consent_records", Period.ofYears(5))))
                .lines();

        assertThat(lines)
                .last()
                .returns("consent_records", ErasureLine::records)
                .returns(Optional.of(LocalDate.of(2031, 11, 21)), ErasureLine::until);
    }

    private static Retention rule(String records, Period least) {
        return new Retention(records, least, "Evidence.", CODE);
    }

    private static KeptRecords kept(boolean renting, LocalDate ended, List<Retention> rules) {
        return new KeptRecords(TODAY, renting, Optional.ofNullable(ended), PIECES, MONTHS, rules);
    }
}
