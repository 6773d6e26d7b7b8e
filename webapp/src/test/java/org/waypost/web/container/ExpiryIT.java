package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.audit.HistoryLine;
import org.waypost.content.Rendition;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.CustomerLine;
import org.waypost.customers.CustomerSearch;
import org.waypost.customers.CustomersError;
import org.waypost.customers.KeepRecipients;
import org.waypost.customers.ListCustomers;
import org.waypost.customers.ListRecipients;
import org.waypost.customers.NewActions;
import org.waypost.customers.RecipientLine;
import org.waypost.customers.Relation;
import org.waypost.customers.Standing;
import org.waypost.requests.RequestAction;
import org.waypost.requests.Wish;
import org.waypost.shared.Page;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.AdmitRecipient;
import org.waypost.verification.ChooseExpiryRule;
import org.waypost.verification.CountPapers;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentSide;
import org.waypost.verification.DocumentType;
import org.waypost.verification.ExpiryLine;
import org.waypost.verification.ExpiryRule;
import org.waypost.verification.ExpiryStep;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.IdDetails;
import org.waypost.verification.IdPaper;
import org.waypost.verification.KeepDocumentDates;
import org.waypost.verification.ListExpiries;
import org.waypost.verification.NewDocument;
import org.waypost.verification.ReviewDocument;
import org.waypost.verification.UploadDocument;
import org.waypost.verification.ViewDocument;

/** Papers that the staff take in, and what happens when they run out: told once, counted at the right location, blocked where wanted. */
@InsideTheServer
class ExpiryIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Chicago"));

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
    private ListExpiries expiries;

    @Inject
    private ChooseExpiryRule rule;

    @Inject
    private NewActions newActions;

    @Inject
    private RequestAction requests;

    @Inject
    private ListCustomers customers;

    @Inject
    private ListRecipients recipients;

    @Inject
    private CountPapers papers;

    @Inject
    private KeepRecipients people;

    @Inject
    private AdmitRecipient admit;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void staff_upload_for_a_renter_and_for_his_recipient_and_the_ledger_says_who() {
        AuthorizedRecipientId diego = named(own, "Diego Vega");

        DocumentId passport = uploaded(Optional.empty());
        DocumentId his = uploaded(Optional.of(diego));

        assertThat(own.renter(find::own)).extracting(Document::documentId).containsExactly(his, passport);
        assertThat(own.renter(() -> find.withId(his)).recipient()).contains(diego);
        assertThat(own.renter(() -> find.withId(passport)).uploadedByName()).isEqualTo("Dana Whitfield");
        assertThat(traces.ledger(own)).containsSubsequence("verification.document-uploaded");
        assertThat(codeOf(() -> own.clerk(() -> view.view(passport, DocumentSide.FRONT, Rendition.PREVIEW))))
                .isEqualTo(SharedError.FORBIDDEN);
    }

    @Test
    void nobody_uploads_for_whom_he_does_not_serve() {
        AuthorizedRecipientId diego = named(own, "Diego Vega");
        CustomerId mine = renter(own);
        CustomerId theirs = renter(other);
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> other.clerk(() -> upload.uploadFor(mine, paper(Optional.empty())))))
                .isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(codeOf(() -> other.clerk(() -> upload.uploadFor(theirs, paper(Optional.of(diego))))))
                .isEqualTo(CustomersError.UNKNOWN_RECIPIENT);
        assertThat(codeOf(() -> own.renter(() -> upload.uploadFor(mine, paper(Optional.empty())))))
                .isEqualTo(SharedError.FORBIDDEN);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void every_look_says_why_and_stands_on_the_record() {
        DocumentId passport = uploaded(Optional.empty());
        looks(passport, "owner");
        approve(passport);
        looks(passport, "owner");
        looks(passport, "renter");

        CustomerId mine = renter(own);
        List<HistoryLine> looks = own.clerk(() -> find.looks(find.of(mine)));

        assertThat(looks).extracting(look -> look.evidence().get("why")).containsExactly("OWN", "RECORD", "DECISION");
        assertThat(own.clerk(() -> find.looks(List.of()))).isEmpty();
    }

    @Test
    void lists_find_by_mailbox_name_and_address_and_read_on_where_the_page_ended() {
        named(own, "Diego Vega");
        named(own, "Ana Vega");
        uploaded(Optional.empty());

        assertThat(found(own.rentedMailbox())).extracting(CustomerLine::name).containsExactly("Marisol Vega");
        assertThat(found(own.renter())).extracting(CustomerLine::mailbox).containsExactly(own.rentedMailbox());
        assertThat(found(other.rentedMailbox())).isEmpty();
        assertThat(found("100%")).isEmpty();
        Page<RecipientLine> first = recipients(own, own.rentedMailbox(), Optional.empty());
        assertThat(first.rows()).extracting(RecipientLine::name).containsExactly("Ana Vega");
        assertThat(recipients(own, "vega", first.next()).rows())
                .extracting(RecipientLine::name)
                .containsExactly("Diego Vega");
        assertThat(recipients(other, "", Optional.empty()).rows()).isEmpty();
        CustomerId id = renter(own);
        assertThat(own.clerk(() -> papers.ofCustomers(List.of(id))).get(id.value()))
                .satisfies(count -> {
                    assertThat(count.waiting()).isEqualTo(1);
                    assertThat(count.lastDay()).isEmpty();
                });
        assertThat(other.clerk(() -> papers.ofCustomers(List.of(id)))).isEmpty();
    }

    @Test
    void each_step_is_told_once_whoever_looks_and_however_often() {
        DocumentId passport = uploaded(Optional.empty());
        approve(passport);
        daysPass();
        assertThat(told()).isEmpty();

        lastsUntil(passport, today.plusDays(29));
        daysPass();
        daysPass();
        assertThat(told()).containsExactly("DOCUMENT_RUNS_OUT");
        assertThat(own.clerk(() -> expiries.first(10)))
                .extracting(ExpiryLine::told, ExpiryLine::person)
                .containsExactly(Tuple.tuple(Optional.of(ExpiryStep.THIRTY_DAYS), "Marisol Vega"));

        lastsUntil(passport, today.minusDays(1));
        daysPass();
        daysPass();
        assertThat(told()).containsExactly("DOCUMENT_RUNS_OUT", "DOCUMENT_RAN_OUT");
        assertThat(Collections.frequency(traces.ledger(own), "verification.document-told"))
                .isEqualTo(2);
        assertThat(own.clerk(expiries::count)).isEqualTo(1);
        assertThat(other.clerk(expiries::count)).isZero();
    }

    @Test
    void where_the_location_blocks_a_renter_with_old_papers_asks_for_nothing_new() {
        DocumentId passport = uploaded(Optional.empty());
        approve(passport);
        lastsUntil(passport, today.minusDays(1));
        var early = mailbag.stored(own);
        assertThat(own.renter(() -> requests.request(early, new Wish.Hold(null, "")))
                        .status()
                        .isOpen())
                .isTrue();

        choose(ExpiryRule.BLOCK);
        var piece = mailbag.stored(own);
        List<String> before = traces.everything(own);
        assertThat(codeOf(() -> own.renter(() -> requests.request(piece, new Wish.Hold(null, "")))))
                .isEqualTo(CustomersError.PAPERS_RAN_OUT);
        assertThat(traces.everything(own)).isEqualTo(before);
        assertThat(allowed(other)).isTrue();

        DocumentId fresh = uploaded(Optional.empty());
        assertThat(allowed(own)).isFalse();
        approve(fresh);
        assertThat(own.renter(() -> requests.request(piece, new Wish.Hold(null, "")))
                        .status()
                        .isOpen())
                .isTrue();
    }

    @Test
    void a_paper_is_good_on_its_last_day_at_the_location() {
        DocumentId passport = uploaded(Optional.empty());
        approve(passport);
        choose(ExpiryRule.BLOCK);

        lastsUntil(passport, today);
        assertThat(allowed(own)).isTrue();
        lastsUntil(passport, today.minusDays(1));
        assertThat(allowed(own)).isFalse();
    }

    @Test
    void a_recipient_with_old_papers_waits_until_new_ones_are_approved() {
        AuthorizedRecipientId diego = named(own, "Diego Vega");
        DocumentId passport = uploaded(Optional.of(diego));
        approve(passport);
        own.as("owner", () -> admit.admit(diego));
        choose(ExpiryRule.BLOCK);
        lastsUntil(passport, today.minusDays(1));

        daysPass();

        assertThat(standing()).isEqualTo(Standing.EXPIRED);
        assertThat(allowed(own)).isTrue();
        approve(uploaded(Optional.of(diego)));
        own.as("owner", () -> admit.admit(diego));
        assertThat(standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void only_a_manager_chooses_and_for_his_location_only() {
        assertThat(codeOf(() -> own.clerk(() -> chosen(ExpiryRule.BLOCK)))).isEqualTo(SharedError.FORBIDDEN);
        choose(ExpiryRule.BLOCK);

        assertThat(own.clerk(rule::current)).isEqualTo(ExpiryRule.BLOCK);
        assertThat(other.clerk(rule::current)).isEqualTo(ExpiryRule.WARN);
        assertThat(traces.ledger(own)).contains("verification.expiry-rule-changed");
    }

    private boolean allowed(Location at) {
        CustomerId renter = renter(at);
        return at.clerk(() -> newActions.allowed(renter));
    }

    private void choose(ExpiryRule chosen) {
        own.as("owner", () -> chosen(chosen));
    }

    private ExpiryRule chosen(ExpiryRule chosen) {
        rule.choose(chosen);
        return chosen;
    }

    private List<CustomerLine> found(String text) {
        return own.clerk(() -> customers.matching(text, 10));
    }

    private Page<RecipientLine> recipients(Location at, String text, Optional<Long> after) {
        return at.clerk(() -> recipients.matching(new CustomerSearch(text, EnumSet.allOf(Standing.class), after, 1)));
    }

    private Standing standing() {
        return own.renter(people::own).stream()
                .map(AuthorizedRecipient::standing)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told() {
        return own.clerk(() -> transactions.committed(entities -> sql.query(
                "SELECT kind FROM news WHERE tenant_id = :tenant AND kind LIKE 'DOCUMENT%' ORDER BY id",
                row -> row.getString(1))));
    }

    private void daysPass() {
        own.as(Actor.system("a test"), () -> {
            dates.run();
            return Optional.empty();
        });
    }

    private void lastsUntil(DocumentId id, LocalDate day) {
        own.clerk(() -> transactions.committed(entities -> sql.update(
                "UPDATE document SET expires_on = ? WHERE tenant_id = :tenant AND id = ?", day, id.value())));
    }

    private void looks(DocumentId id, String role) {
        own.as(role, () -> view.view(id, DocumentSide.FRONT, Rendition.PREVIEW));
    }

    private void approve(DocumentId id) {
        long seen = own.as("owner", () -> review.begin(id)).version();
        own.as("owner", () -> review.approve(id, seen));
    }

    private AuthorizedRecipientId named(Location at, String name) {
        return at.renter(() -> people.add(CustomerKind.PERSON, name, Relation.RELATIVE))
                .recipientId();
    }

    private CustomerId renter(Location at) {
        return at.clerk(() -> customers.matching(at.renter(), 1)).get(0).id();
    }

    private DocumentId uploaded(Optional<AuthorizedRecipientId> whose) {
        CustomerId renter = renter(own);
        return own.clerk(() -> upload.uploadFor(renter, paper(whose))).documentId();
    }

    private NewDocument paper(Optional<AuthorizedRecipientId> whose) {
        IdDetails details =
                new IdDetails(Optional.of(IdPaper.PASSPORT), "540012345", "USA", Optional.of(LocalDate.of(2099, 1, 1)));
        return new NewDocument(DocumentType.PHOTO_ID, details, whose, Optional.of(mailbag.picture()), Optional.empty());
    }
}
