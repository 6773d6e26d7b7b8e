package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.CustomersError;
import org.waypost.customers.Mailboxes;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeKind;
import org.waypost.privacy.AnswerErasure;
import org.waypost.privacy.AskErasure;
import org.waypost.privacy.AskedBy;
import org.waypost.privacy.ErasureCase;
import org.waypost.privacy.ErasureLine;
import org.waypost.privacy.ErasureLine.Outcome;
import org.waypost.privacy.FindErasure;
import org.waypost.privacy.PrivacyError;
import org.waypost.privacy.PurgeRecords;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentType;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.IdDetails;
import org.waypost.verification.IdPaper;
import org.waypost.verification.NewDocument;
import org.waypost.verification.UploadDocument;

/** Who asks is answered by record class; what may go is gone with its bytes, and nothing of anybody else. */
@InsideTheServer
class ErasureIT {
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
    private AskErasure ask;

    @Inject
    private AnswerErasure answer;

    @Inject
    private FindErasure find;

    @Inject
    private PurgeRecords purge;

    @Inject
    private UploadDocument upload;

    @Inject
    private FindDocuments documents;

    @Inject
    private ListNotices notices;

    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private CloseMailbox close;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void of_a_renter_files_go_and_papers_stay_with_a_reason() {
        uploads(own);
        long contents = contents(own);

        List<ErasureLine> lines = asksAndIsAnswered();

        assertThat(lines)
                .extracting(ErasureLine::records, ErasureLine::outcome, ErasureLine::pieces)
                .contains(
                        tuple("form_and_ids", Outcome.KEPT, 1),
                        tuple("authority", Outcome.NOTHING, 0),
                        tuple("general", Outcome.ERASED, 1));
        assertThat(types(own)).containsExactly(DocumentType.PHOTO_ID);
        assertThat(contents(own)).isEqualTo(contents - 1);
        assertThat(traces.ledger(own))
                .containsSubsequence(
                        "privacy.erasure-asked", "verification.document-erased", "privacy.erasure-answered");
        assertThat(own.renter(() -> notices.own(Locale.US, Optional.empty(), 20))
                        .rows())
                .anySatisfy(notice -> {
                    assertThat(notice.kind()).isEqualTo(NoticeKind.ERASURE_ANSWERED);
                });
        ErasureCase found = owner(() -> find.of(renter(own)));
        assertThat(found.isAnswered()).isTrue();
        assertThat(found.lines()).isEqualTo(lines);
    }

    @Test
    void of_who_left_papers_stay_until_their_day_and_then_go_by_themselves() {
        uploads(own);
        uploads(other);
        leaves(own);
        leaves(other);
        CustomerId gone = renter(own);
        assertThat(owner(() -> find.of(gone)).lines().get(0).until()).isPresent();
        assertThat(purged(own)).isZero();

        left(own, LocalDate.now(ZoneOffset.UTC).minusMonths(7));

        assertThat(purged(own)).isEqualTo(2);
        assertThat(types(own)).isEmpty();
        assertThat(contents(own)).isZero();
        assertThat(purged(other)).isZero();
        assertThat(types(other)).hasSize(2);
        assertThat(traces.ledger(own)).contains("verification.document-erased");
    }

    @Test
    void mail_in_the_house_is_in_the_way_of_an_answer() {
        mailbag.stored(own);
        CustomerId renter = renter(own);
        owner(() -> ask.ask(renter, AskedBy.LETTER));
        long seen = version(renter);
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> owner(() -> answer.answer(renter, seen)))).isEqualTo(PrivacyError.MAIL_WAITS);
        assertThat(owner(() -> find.of(renter)).obstacles())
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.code()).isEqualTo(PrivacyError.MAIL_WAITS));
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void one_asks_once_and_is_answered_once_as_it_was_seen() {
        CustomerId renter = renter(own);
        assertThat(codeOf(() -> owner(() -> answer.answer(renter, 1)))).isEqualTo(PrivacyError.NOT_ASKED);
        owner(() -> ask.ask(renter, AskedBy.IN_PERSON));
        assertThat(codeOf(() -> owner(() -> ask.ask(renter, AskedBy.LETTER)))).isEqualTo(PrivacyError.ALREADY_ASKED);
        assertThat(codeOf(() -> owner(() -> answer.answer(renter, 99)))).isEqualTo(PrivacyError.CHANGED_MEANWHILE);
        owner(() -> answer.answer(renter, version(renter)));

        assertThat(codeOf(() -> owner(() -> answer.answer(renter, version(renter)))))
                .isEqualTo(PrivacyError.NOT_ASKED);
    }

    @Test
    void another_location_knows_neither_the_customer_nor_the_request() {
        CustomerId renter = renter(own);
        uploads(own);
        owner(() -> ask.ask(renter, AskedBy.EMAIL));
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> other.as("owner", () -> ask.ask(renter, AskedBy.EMAIL))))
                .isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(codeOf(() -> other.as("owner", () -> answer.answer(renter, 1))))
                .isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(codeOf(() -> other.as("owner", () -> find.of(renter)))).isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(codeOf(() -> own.clerk(() -> find.of(renter)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.renter(() -> ask.ask(renter, AskedBy.EMAIL))))
                .isEqualTo(SharedError.FORBIDDEN);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    private List<ErasureLine> asksAndIsAnswered() {
        CustomerId renter = renter(own);
        owner(() -> ask.ask(renter, AskedBy.LETTER));
        return owner(() -> answer.answer(renter, version(renter)));
    }

    private long version(CustomerId renter) {
        return owner(() -> find.of(renter)).request().orElseThrow().version();
    }

    private void uploads(Location at) {
        IdDetails passport =
                new IdDetails(Optional.of(IdPaper.PASSPORT), "540012345", "USA", Optional.of(LocalDate.of(2099, 1, 1)));
        upload(at, DocumentType.PHOTO_ID, passport);
        upload(at, DocumentType.OTHER, IdDetails.NONE);
    }

    private void upload(Location at, DocumentType type, IdDetails details) {
        at.renter(() -> upload.upload(
                new NewDocument(type, details, Optional.empty(), Optional.of(mailbag.picture()), Optional.empty())));
    }

    private void leaves(Location at) {
        at.as(
                "owner",
                () -> close.close(
                        mailboxes.withNumber(at.rentedMailbox()).orElseThrow().mailboxId(), Optional.empty()));
    }

    /** Moves the day back on which he left. */
    private void left(Location at, LocalDate day) {
        at.as(
                Actor.system("a test"),
                () -> transactions.committed(
                        entities -> sql.update("UPDATE registration SET ended_on = ? WHERE tenant_id = :tenant", day)));
    }

    private int purged(Location at) {
        return at.as(Actor.system("a test"), purge::run);
    }

    private List<DocumentType> types(Location at) {
        CustomerId whose = renter(at);
        return at.as("owner", () -> documents.of(whose)).stream()
                .map(Document::type)
                .toList();
    }

    private long contents(Location at) {
        return at.as(
                Actor.system("a test"),
                () -> sql.query("SELECT COUNT(*) FROM content WHERE tenant_id = :tenant", row -> row.getLong(1))
                        .get(0));
    }

    private CustomerId renter(Location at) {
        return at.as(
                "owner", () -> customers.withEmail(at.renter()).orElseThrow().customerId());
    }

    private <T> T owner(Supplier<T> work) {
        return own.as("owner", work);
    }
}
