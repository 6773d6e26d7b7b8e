package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waypost.verification.PrintedSheet.Look;
import org.waypost.verification.PrintedSheet.Row;

class FilledFormTest {
    private final FilledForm form = new FilledForm(
            "2024-06",
            "PS Form 1583, June 2024",
            List.of(
                    item("3", "service.type", "residential", true),
                    item("4a", "applicant.lastName", "Vega", true),
                    item("4b", "applicant.firstName", "", true),
                    item("12", "additionalRecipients", "", false),
                    item("13a", "signature.applicant", "true", true),
                    item("13b", "signature.applicantDate", "2026-11-22", true)));

    @Test
    void the_register_is_asked_in_the_order_of_the_form_and_never_for_signatures() {
        assertThat(form.registryItems()).extracting(FormItem::item).containsExactly("3", "4a", "4b", "12");
    }

    @Test
    void what_is_wanted_and_unknown_is_missing_but_not_what_is_signed_by_hand() {
        assertThat(form.missing()).isOne();
    }

    @Test
    void to_sign_all_items_come_in_order_below_the_heading_of_their_number() {
        List<Row> rows =
                new FormSheet(form, List.of()).toSign(FilledFormTest::word).rows();

        assertThat(rows)
                .extracting(row -> row.cells().get(0))
                .containsExactly(
                        "3  <section.3>",
                        "3",
                        "4  <section.4>",
                        "4a",
                        "4b",
                        "12  <section.12>",
                        "12",
                        "13  <section.13>",
                        "13a",
                        "13b");
    }

    @Test
    void a_signature_is_an_empty_box_and_its_date_is_kept() {
        List<Row> rows =
                new FormSheet(form, List.of()).toSign(FilledFormTest::word).rows();

        assertThat(rows)
                .filteredOn(row -> row.look() == Look.BOX)
                .extracting(Row::cells)
                .containsExactly(List.of("13a", "13a? *", ""), List.of("13b", "13b? *", "2026-11-22"));
    }

    @Test
    void the_form_is_the_one_of_the_first_rules_that_have_one_in_the_edition_they_judge_by() {
        AskedRules none = new AskedRules("a-plugin", "1.0.0", "ages", "Ages", "2026-01", "", Map.of());
        AskedRules form = new AskedRules("b-plugin", "1.0.0", "form", "Form", "2024-06", "A form, June 2024", Map.of());
        CaseField known = new CaseField(
                "4a", "applicant.lastName", "Last name", FieldKind.TEXT, Need.REQUIRED, List.of(), "", "Vega", false);

        FilledForm filled = FilledForm.of(new Judgement(List.of(none, form), List.of(), List.of(), List.of(known)));

        assertThat(filled)
                .isEqualTo(new FilledForm(
                        "2024-06",
                        "A form, June 2024",
                        List.of(new FormItem("4a", "applicant.lastName", "Last name", "Vega", true))));
    }

    @Test
    void where_no_rules_have_a_form_there_is_nothing_to_fill() {
        FilledForm filled = FilledForm.of(new Judgement(List.of(), List.of(), List.of(), List.of()));

        assertThat(filled).isEqualTo(new FilledForm("", "", List.of()));
    }

    private static String word(String key) {
        return "<" + key + ">";
    }

    private static FormItem item(String number, String key, String value, boolean required) {
        return new FormItem(number, key, number + "?", value, required);
    }
}
