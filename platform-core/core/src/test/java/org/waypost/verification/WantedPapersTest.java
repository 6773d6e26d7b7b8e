package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.content.FileName;
import org.waypost.content.MediaType;
import org.waypost.content.StoredBlob;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerKind;
import org.waypost.tenancy.Actor;

class WantedPapersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant BEGUN = Instant.parse("2026-11-27T15:00:00Z");
    private static final Actor DANA = Actor.system("Dana Kim");
    private static final AuthorizedRecipientId DIEGO = new AuthorizedRecipientId(8);

    private final Customer customer =
            new Customer(CustomerKind.PERSON, "Marisol Vega", "", "m@vega.example", Locale.US, BEGUN);

    private final List<Document> papers = new ArrayList<>();
    private final List<CaseSlot> slots = new ArrayList<>();
    private Application application = again(Optional.empty());

    @Test
    void an_id_that_runs_out_is_asked_for_and_what_is_valid_is_not() {
        application.because(ReverificationCause.PAPERS_RUN_OUT);
        approved(DocumentType.ADDRESS_ID, 300);
        approved(DocumentType.PHOTO_ID, 20).age(TODAY, TODAY.plusDays(60));

        assertThat(wanted()).containsExactly(DocumentType.PHOTO_ID);
    }

    @Test
    void what_was_uploaded_for_it_is_asked_for_no_more_unless_it_is_rejected() {
        application.because(ReverificationCause.PAPERS_RUN_OUT);
        approved(DocumentType.PHOTO_ID, 20).age(TODAY, TODAY.plusDays(60));
        Document fresh = uploaded(DocumentType.PHOTO_ID, 900, BEGUN.plusSeconds(1), Optional.empty());

        assertThat(wanted()).isEmpty();
        fresh.review();
        fresh.reject(RejectionReason.UNREADABLE, "", DANA, BEGUN);
        assertThat(wanted()).containsExactly(DocumentType.PHOTO_ID);
    }

    @Test
    void another_home_asks_for_a_proof_and_the_form_and_reuses_the_photo_id() {
        application.because(ReverificationCause.ADDRESS_CHANGED);
        approved(DocumentType.PHOTO_ID, 300);
        approved(DocumentType.ADDRESS_ID, 300);
        signed("2024-06", BEGUN.minusSeconds(1));

        assertThat(wanted()).containsExactlyInAnyOrder(DocumentType.ADDRESS_ID, DocumentType.SIGNED_FORM);
        uploaded(DocumentType.ADDRESS_ID, 300, BEGUN, Optional.empty());
        signed("2024-06", BEGUN);
        assertThat(wanted()).isEmpty();
    }

    @Test
    void a_new_edition_asks_for_the_form_of_that_edition_and_for_what_its_rules_miss() {
        application.because(ReverificationCause.RULES_CHANGED);
        signed("2023-04", BEGUN);
        slots.add(CaseSlot.empty("applicant.addressId", "Address ID", Need.REQUIRED, List.of()));
        slots.add(CaseSlot.empty("applicant.courtOrder", "Court order", Need.OPTIONAL, List.of()));
        slots.add(CaseSlot.empty("authorizedIndividual.photoId", "Photo ID", Need.REQUIRED, List.of()));

        assertThat(wanted()).containsExactlyInAnyOrder(DocumentType.ADDRESS_ID, DocumentType.SIGNED_FORM);
        signed("2024-06", BEGUN);
        assertThat(wanted()).containsExactly(DocumentType.ADDRESS_ID);
    }

    @Test
    void papers_of_somebody_else_do_not_count() {
        application = again(Optional.of(DIEGO));
        application.because(ReverificationCause.NAME_CHANGED);
        uploaded(DocumentType.PHOTO_ID, 300, BEGUN, Optional.empty());
        uploaded(DocumentType.ADDRESS_ID, 300, BEGUN, Optional.of(DIEGO));

        assertThat(wanted()).containsExactlyInAnyOrder(DocumentType.PHOTO_ID, DocumentType.SIGNED_FORM);
    }

    @Test
    void a_case_that_somebody_began_asks_for_nothing_by_itself() {
        slots.add(CaseSlot.empty("applicant.photoId", "Photo ID", Need.REQUIRED, List.of()));

        assertThat(file().wanted()).isEmpty();
    }

    private Application again(Optional<AuthorizedRecipientId> whose) {
        return new Application(customer.customerId(), ApplicationPurpose.REVERIFICATION, DANA, BEGUN)
                .of(whose)
                .until(TODAY.plusDays(30));
    }

    private Iterable<DocumentType> wanted() {
        return file().wanted();
    }

    private CaseFile file() {
        AskedRules form = new AskedRules("p", "1", "form", "Form", "2024-06", "A form, June 2024", Map.of());
        Judgement judgement = new Judgement(List.of(form), List.of(), slots, List.of());
        return new CaseFile(application, customer, Applicant.of(customer), papers, new TreeMap<>(), judgement);
    }

    private Document approved(DocumentType type, int days) {
        Document document = uploaded(type, days, BEGUN.minusSeconds(9), Optional.empty());
        document.review();
        document.approve(DANA, BEGUN);
        return document;
    }

    private void signed(String edition, Instant when) {
        uploaded(DocumentType.SIGNED_FORM, 0, when, Optional.empty()).isForm(edition);
    }

    /** The newest comes first. */
    private Document uploaded(DocumentType type, int days, Instant when, Optional<AuthorizedRecipientId> whose) {
        IdDetails details = new IdDetails(
                Optional.empty(),
                "",
                "",
                Optional.of(days).filter(given -> given > 0).map(TODAY::plusDays));
        StoredBlob front =
                new StoredBlob(new ContentId(5), "key", FileName.of("id.jpg"), "a", 9, MediaType.JPEG, 90, 60, 1, 1);
        NewDocument paper = new NewDocument(type, details, whose, Optional.of(front), Optional.empty());
        Document document = new Document(new CustomerId(7), paper, DANA, when);
        papers.add(0, document);
        return document;
    }
}
