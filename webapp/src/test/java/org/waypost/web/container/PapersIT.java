package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.audit.HistoryLine;
import org.waypost.content.Rendition;
import org.waypost.customers.Addressee;
import org.waypost.customers.Addressees;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.CustomersError;
import org.waypost.customers.KeepRecipients;
import org.waypost.customers.Relation;
import org.waypost.customers.Standing;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.AdmitRecipient;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentSide;
import org.waypost.verification.DocumentState;
import org.waypost.verification.DocumentType;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.IdDetails;
import org.waypost.verification.IdPaper;
import org.waypost.verification.KeepDocumentDates;
import org.waypost.verification.NewDocument;
import org.waypost.verification.RejectionReason;
import org.waypost.verification.ReviewDocument;
import org.waypost.verification.UploadDocument;
import org.waypost.verification.VerificationError;
import org.waypost.verification.ViewDocument;

/** Papers are decided about one by one, every look at them is kept, and nobody else's can be found. */
@InsideTheServer
class PapersIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private TenantSql sql;

    @Inject
    private UploadDocument upload;

    @Inject
    private FindDocuments find;

    @Inject
    private ReviewDocument review;

    @Inject
    private ViewDocument view;

    @Inject
    private KeepDocumentDates dates;

    @Inject
    private KeepRecipients people;

    @Inject
    private AdmitRecipient admit;

    @Inject
    private Addressees addressees;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void one_bad_file_does_not_throw_the_others_out() {
        DocumentId passport = uploaded(DocumentType.PHOTO_ID, Optional.empty());
        DocumentId form = uploaded(DocumentType.SIGNED_FORM, Optional.empty());

        owner(passport, (id, seen) -> review.reject(id, seen, RejectionReason.UNREADABLE, "the number"));
        owner(form, review::approve);

        assertThat(own.renter(find::own))
                .extracting(Document::state)
                .containsExactly(DocumentState.APPROVED, DocumentState.REJECTED);
        assertThat(own.renter(find::countOwnProblems)).isEqualTo(1);
        DocumentId again = uploaded(DocumentType.PHOTO_ID, Optional.empty());
        assertThat(own.renter(find::countOwnProblems)).isZero();
        assertThat(state(passport)).isEqualTo(DocumentState.SUPERSEDED);
        assertThat(state(again)).isEqualTo(DocumentState.UPLOADED);
    }

    @Test
    void what_is_approved_counts_until_a_newer_one_is_approved_too() {
        DocumentId first = uploaded(DocumentType.PHOTO_ID, Optional.empty());
        owner(first, review::approve);
        DocumentId second = uploaded(DocumentType.PHOTO_ID, Optional.empty());
        assertThat(state(first)).isEqualTo(DocumentState.APPROVED);

        owner(second, review::approve);

        assertThat(state(first)).isEqualTo(DocumentState.SUPERSEDED);
    }

    @Test
    void a_decision_about_what_was_replaced_a_second_ago_is_refused() {
        DocumentId passport = uploaded(DocumentType.PHOTO_ID, Optional.empty());
        long seen = own.as("owner", () -> review.begin(passport)).version();
        uploaded(DocumentType.PHOTO_ID, Optional.empty());

        assertThat(codeOf(() -> own.as("owner", () -> review.approve(passport, seen))))
                .isEqualTo(VerificationError.CHANGED_MEANWHILE);
    }

    @Test
    void every_look_at_a_picture_is_in_the_ledger_and_its_owner_reads_it() {
        DocumentId passport = uploaded(DocumentType.PHOTO_ID, Optional.empty());

        own.as("owner", () -> view.view(passport, DocumentSide.FRONT, Rendition.PREVIEW));

        assertThat(own.renter(() -> find.history(passport)))
                .extracting(HistoryLine::action)
                .containsExactly(ViewDocument.ACTION, "verification.document-uploaded");
        assertThat(codeOf(() -> own.clerk(() -> view.view(passport, DocumentSide.FRONT, Rendition.PREVIEW))))
                .isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.renter(() -> view.view(passport, DocumentSide.BACK, Rendition.PREVIEW))))
                .isEqualTo(VerificationError.UNKNOWN_DOCUMENT);
    }

    @Test
    void the_number_is_sealed_and_read_by_its_owner() {
        DocumentId passport = uploaded(DocumentType.PHOTO_ID, Optional.empty());

        assertThat(own.renter(() -> find.number(passport))).isEqualTo("540012345");
        List<String> kept = own.clerk(() -> transactions.committed(entities ->
                sql.query("SELECT number_sealed FROM document WHERE tenant_id = :tenant", row -> row.getString(1))));
        assertThat(kept).hasSize(1).noneMatch(number -> number.contains("540012345"));
    }

    @Test
    void what_belongs_to_another_location_is_unknown() {
        DocumentId passport = uploaded(DocumentType.PHOTO_ID, Optional.empty());
        AuthorizedRecipientId diego = named("Diego Vega");
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> other.renter(() -> find.withId(passport))))
                .isEqualTo(VerificationError.UNKNOWN_DOCUMENT);
        assertThat(codeOf(() -> other.as("owner", () -> view.view(passport, DocumentSide.FRONT, Rendition.PREVIEW))))
                .isEqualTo(VerificationError.UNKNOWN_DOCUMENT);
        assertThat(codeOf(() -> other.as("owner", () -> review.approve(passport, 1))))
                .isEqualTo(VerificationError.UNKNOWN_DOCUMENT);
        assertThat(codeOf(() -> other.renter(() -> people.end(diego)))).isEqualTo(CustomersError.UNKNOWN_RECIPIENT);
        assertThat(codeOf(() -> other.as("owner", () -> admit.admit(diego))))
                .isEqualTo(CustomersError.UNKNOWN_RECIPIENT);
        assertThat(codeOf(() -> other.renter(() -> upload.upload(paper(DocumentType.OTHER, Optional.of(diego))))))
                .isEqualTo(CustomersError.UNKNOWN_RECIPIENT);
        assertThat(other.renter(find::own)).isEmpty();
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void a_named_persons_mail_comes_once_his_paper_is_approved_and_until_he_is_ended() {
        AuthorizedRecipientId diego = named("Diego Vega");
        DocumentId passport = uploaded(DocumentType.PHOTO_ID, Optional.of(diego));
        assertThat(names()).doesNotContain("Diego Vega");
        assertThat(codeOf(() -> own.as("owner", () -> admit.admit(diego)))).isEqualTo(VerificationError.PAPERS_MISSING);
        assertThat(own.renter(() -> people.own()))
                .extracting(AuthorizedRecipient::standing)
                .containsExactly(Standing.PENDING);

        owner(passport, review::approve);
        own.as("owner", () -> admit.admit(diego));
        assertThat(names()).contains("Diego Vega");

        own.renter(() -> people.end(diego));
        assertThat(names()).doesNotContain("Diego Vega");
        assertThat(codeOf(() -> own.renter(() -> people.end(diego)))).isEqualTo(CustomersError.RECIPIENT_ENDED);
        assertThat(traces.ledger(own))
                .containsSubsequence(
                        "customers.recipient-added", "customers.recipient-standing", "customers.recipient-ended");
    }

    @Test
    void days_run_papers_out() {
        DocumentId passport = uploaded(DocumentType.PHOTO_ID, Optional.empty());
        owner(passport, review::approve);
        lastsUntil(passport, "CURRENT_DATE + INTERVAL 10 DAY");
        own.as(Actor.system("a test"), this::aDayPasses);
        assertThat(state(passport)).isEqualTo(DocumentState.EXPIRING);

        lastsUntil(passport, "CURRENT_DATE - INTERVAL 3 DAY");
        own.as(Actor.system("a test"), this::aDayPasses);
        assertThat(state(passport)).isEqualTo(DocumentState.EXPIRED);
        assertThat(traces.ledger(own))
                .containsSubsequence("verification.document-expiring", "verification.document-expired");
    }

    private Optional<Void> aDayPasses() {
        dates.run();
        return Optional.empty();
    }

    private void lastsUntil(DocumentId id, String day) {
        own.clerk(() -> transactions.committed(entities -> sql.update(
                "UPDATE document SET expires_on = " + day + " WHERE tenant_id = :tenant AND id = ?", id.value())));
    }

    private AuthorizedRecipientId named(String name) {
        return own.renter(() -> people.add(CustomerKind.PERSON, name, Relation.RELATIVE))
                .recipientId();
    }

    private List<String> names() {
        return own.clerk(addressees::all).stream().map(Addressee::name).toList();
    }

    private DocumentState state(DocumentId id) {
        return own.renter(() -> find.withId(id)).state();
    }

    private DocumentId uploaded(DocumentType type, Optional<AuthorizedRecipientId> whose) {
        return own.renter(() -> upload.upload(paper(type, whose))).documentId();
    }

    private NewDocument paper(DocumentType type, Optional<AuthorizedRecipientId> whose) {
        IdDetails details = type == DocumentType.PHOTO_ID
                ? new IdDetails(
                        Optional.of(IdPaper.PASSPORT), "540012345", "USA", Optional.of(LocalDate.of(2099, 1, 1)))
                : IdDetails.NONE;
        return new NewDocument(type, details, whose, Optional.of(mailbag.picture()), Optional.empty());
    }

    private void owner(DocumentId id, Decision decision) {
        long seen = own.as("owner", () -> review.begin(id)).version();
        own.as("owner", () -> decision.about(id, seen));
    }

    private interface Decision {
        Document about(DocumentId id, long seen);
    }
}
