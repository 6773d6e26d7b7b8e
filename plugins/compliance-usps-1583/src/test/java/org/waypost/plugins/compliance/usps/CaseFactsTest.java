package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiException;
import org.waypost.spi.compliance.CaseDocument;
import org.waypost.spi.compliance.CaseDocument.Review;
import org.waypost.spi.compliance.CaseFacts;

class CaseFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void reads_typed_values_and_takes_what_it_cannot_read_for_unknown() {
        CaseFacts facts = facts(Map.of("a.day", "2026-02-28", "a.flag", "false", "a.number", "1.50", "a.text", "yes"));
        assertThat(facts.date("a.day")).contains(LocalDate.of(2026, 2, 28));
        assertThat(facts.flag("a.flag")).contains(false);
        assertThat(facts.number("a.number")).contains(new BigDecimal("1.50"));
        assertThat(facts.date("a.text")).isEmpty();
        assertThat(facts.flag("a.text")).isEmpty();
        assertThat(facts.number("a.text")).isEmpty();
        assertThat(facts.text("a.nothing")).isEmpty();
        assertThat(facts.date("today")).contains(TODAY);
    }

    @Test
    void takes_empty_values_for_unknown() {
        assertThat(facts(Map.of("a.text", "", "b.text", "  ")).values()).isEmpty();
    }

    @Test
    void reads_details_off_the_only_document_of_a_slot() {
        CaseFacts facts = new CaseFacts(TODAY, Map.of(), List.of(document("a.photoId", "1", Review.OPEN)));
        assertThat(facts.text("a.photoId.number")).contains("1");
        assertThat(facts.text("a.photoId.type")).contains("passport");
        assertThat(facts.date("a.photoId.expiresOn")).contains(TODAY);
        assertThat(facts.text("a.photoId.color")).isEmpty();
        assertThat(facts.text("b.photoId.number")).isEmpty();
    }

    @Test
    void does_not_choose_between_two_documents_but_leaves_rejected_ones_out() {
        CaseDocument old = document("a.photoId", "1", Review.REJECTED);
        CaseDocument one = document("a.photoId", "2", Review.APPROVED);
        CaseDocument two = document("a.photoId", "3", Review.OPEN);
        assertThat(new CaseFacts(TODAY, Map.of(), List.of(old, one)).text("a.photoId.number"))
                .contains("2");
        assertThat(new CaseFacts(TODAY, Map.of(), List.of(old, one, two)).text("a.photoId.number"))
                .isEmpty();
        assertThat(new CaseFacts(TODAY, Map.of(), List.of(old)).text("a.photoId.number"))
                .isEmpty();
    }

    @Test
    void lists_entries_in_the_order_of_their_numbers() {
        CaseFacts facts = facts(Map.of("r.10.name", "J", "r.2.name", "B", "r.2.adult", "true", "rx.1.name", "-"));
        assertThat(facts.entries("r")).containsExactly("r.2", "r.10");
        assertThat(facts.entries("nobody")).isEmpty();
    }

    @Test
    void comes_back_from_plain_text_as_it_was() {
        List<CaseDocument> many = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> document("a.slot" + i, "n=" + i + "\n", i % 2 == 0 ? Review.OPEN : Review.REJECTED))
                .toList();
        CaseFacts facts = new CaseFacts(TODAY, Map.of("a.b", "ä; |"), many);
        assertThat(CaseFacts.ofMap(facts.toMap())).isEqualTo(facts);
        assertThat(facts.toMap()).containsEntry("documents.12.slot", "a.slot12").containsEntry("today", "2026-11-20");
    }

    @Test
    void refuses_text_that_is_no_case() {
        assertRefused(Map.of());
        assertRefused(Map.of("today", "tomorrow"));
        assertRefused(Map.of("today", "2026-11-20", "documents.1.slot", "a.photoId"));
        assertRefused(Map.of("today", "2026-11-20", "documents.1.review", "OPEN", "documents.1.expiresOn", "soon"));
    }

    @Test
    void does_not_tell_persons_when_it_is_printed() {
        CaseFacts facts = new CaseFacts(
                TODAY, Map.of("applicant.lastName", "Lima"), List.of(document("a.photoId", "X123", Review.OPEN)));
        assertThat(facts.toString()).isEqualTo("CaseFacts[2026-11-20, 1 values, documents [a.photoId passport OPEN]]");
    }

    @Test
    void keeps_the_keys_of_the_plain_text_free() {
        assertThatThrownBy(() -> facts(Map.of("today", "2026-11-20"))).isInstanceOf(SpiException.class);
        assertThatThrownBy(() -> facts(Map.of("documents.1.slot", "x"))).isInstanceOf(SpiException.class);
    }

    private static void assertRefused(Map<String, String> text) {
        assertThatThrownBy(() -> CaseFacts.ofMap(text))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.field()).contains("facts"));
    }

    private static CaseFacts facts(Map<String, String> values) {
        return new CaseFacts(TODAY, values, List.of());
    }

    private static CaseDocument document(String slot, String number, Review review) {
        return new CaseDocument(slot, "passport", "f", Map.of("number", number), Optional.of(TODAY), review);
    }
}
