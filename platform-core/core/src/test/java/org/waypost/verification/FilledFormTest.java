package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                    item("13b", "signature.applicantDate", "2026-11-22", true)),
            List.of("4b", "4a", "99"));

    @Test
    void the_register_is_asked_in_its_own_order_and_never_for_signatures() {
        assertThat(form.registryItems()).extracting(FormItem::item).containsExactly("4b", "4a", "99");
        assertThat(form.registryItems()).extracting(FormItem::value).containsExactly("", "Vega", "");
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
    void the_edition_in_force_has_all_items_from_1a_to_14b_once() {
        FormEdition edition = FormEdition.CURRENT;

        assertThat(edition.fields())
                .extracting(FormEdition.Field::item)
                .startsWith("1a", "1b", "2a")
                .endsWith("13a", "13b", "14a", "14b")
                .doesNotHaveDuplicates()
                .hasSize(74);
        assertThat(edition.registry()).startsWith("1a").endsWith("12").hasSize(70);
        assertThat(edition.map().places()).as("places that nobody measured").isEmpty();
    }

    private static String word(String key) {
        return "<" + key + ">";
    }

    private static FormItem item(String number, String key, String value, boolean required) {
        return new FormItem(number, key, number + "?", value, required);
    }
}
