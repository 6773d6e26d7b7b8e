package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.access.Role;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.Customers;
import org.waypost.customers.CustomersError;
import org.waypost.customers.FreeMailboxes;
import org.waypost.customers.KeepMailboxDates;
import org.waypost.customers.KeepRecipients;
import org.waypost.customers.ListCustomers;
import org.waypost.customers.Mailbox;
import org.waypost.customers.MailboxStatus;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.OpenAccount;
import org.waypost.customers.Relation;
import org.waypost.customers.Standing;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationLinks;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.CaseField;
import org.waypost.verification.CaseFile;
import org.waypost.verification.DecideApplication;
import org.waypost.verification.DocumentType;
import org.waypost.verification.FieldKind;
import org.waypost.verification.FillInApplication;
import org.waypost.verification.FindApplications;
import org.waypost.verification.Finding;
import org.waypost.verification.ForgetDrafts;
import org.waypost.verification.IdDetails;
import org.waypost.verification.IdPaper;
import org.waypost.verification.KeepFacts;
import org.waypost.verification.NewDocument;
import org.waypost.verification.OwnApplication;
import org.waypost.verification.ReviewApplication;
import org.waypost.verification.StartApplication;
import org.waypost.verification.UploadDocument;
import org.waypost.verification.Verdict;
import org.waypost.verification.VerificationError;

/** Somebody applies by the link of an e-mail: what he may, what others may not, and what is left of those who give up. */
@InsideTheServer
class ApplyIT {
    private static final OfferId FORM_1583 = new OfferId(PluginKind.COMPLIANCE, "usps-1583");
    private static final Actor NOBODY = Actor.nobody("a test");
    private static final Actor WAYPOST = Actor.system("a test");
    private static final String EMAIL = "noor@applicant.example";
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("applicant.phone", "+1 213 555 0100"),
            Map.entry("applicant.firstName", "Noor"),
            Map.entry("applicant.lastName", "Haddad"),
            Map.entry("applicant.home.street", "100 Sunset Boulevard"),
            Map.entry("applicant.home.city", "Los Angeles"),
            Map.entry("applicant.home.state", "CA"),
            Map.entry("applicant.home.zip4", "90028"),
            Map.entry("applicant.home.country", "US"),
            Map.entry("applicant.courtProtected", "false"),
            Map.entry("applicant.photoId.name", "Noor Haddad"),
            Map.entry("applicant.addressId.name", "Noor Haddad"),
            Map.entry("applicant.addressId.street", "100 Sunset Boulevard"),
            Map.entry("applicant.addressId.city", "Los Angeles"),
            Map.entry("applicant.addressId.state", "CA"),
            Map.entry("applicant.addressId.zip4", "90028"),
            Map.entry("applicant.addressId.country", "US"),
            Map.entry("witness.method", "cmra_in_person"));

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private TenantSql sql;

    @Inject
    private Transactions transactions;

    @Inject
    private LocationPlugins plugins;

    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private ListCustomers list;

    @Inject
    private FreeMailboxes free;

    @Inject
    private KeepMailboxDates dates;

    @Inject
    private KeepRecipients recipients;

    @Inject
    private OpenAccount accounts;

    @Inject
    private StartApplication start;

    @Inject
    private ApplicationLinks links;

    @Inject
    private OwnApplication ownApplication;

    @Inject
    private FillInApplication fill;

    @Inject
    private KeepFacts keep;

    @Inject
    private UploadDocument upload;

    @Inject
    private FindApplications find;

    @Inject
    private ReviewApplication review;

    @Inject
    private DecideApplication decide;

    @Inject
    private ForgetDrafts forget;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations_with_the_rules_of_the_form() {
        own = locations.open();
        other = locations.open();
        for (Location place : List.of(own, other)) {
            place.as("owner", () -> done(() -> plugins.setOn(FORM_1583, true)));
        }
    }

    @Test
    void who_asks_learns_nothing_about_an_address_and_only_who_applies_is_sent_a_link() {
        assertThat(asks(own, EMAIL)).isTrue();
        assertThat(asks(own, EMAIL)).as("within a minute").isTrue();
        assertThat(asks(own, own.renter())).as("with an account").isTrue();

        assertThat(news(own)).containsExactly("APPLICATION_LINK");
        assertThat(customer(own).standing()).isEqualTo(Standing.PROSPECT);
        assertThat(own.as("owner", () -> find.list(Optional.empty(), Optional.empty(), 10))
                        .rows())
                .isEmpty();
        assertThat(codeOf(() -> asks(own, "no address"))).isEqualTo(VerificationError.BAD_EMAIL);
    }

    @Test
    void a_link_opens_its_own_application_here_until_it_ends_or_a_newer_one_is_sent() {
        asks(own, EMAIL);
        String first = link(own);
        assertThat(opens(own, first)).isEqualTo(customer(own).customerId());
        assertThat(codeOf(() -> opens(other, first))).isEqualTo(VerificationError.UNKNOWN_LINK);
        assertThat(stored()).isNotEmpty().noneMatch(column -> column.contains(first));

        String second = link(own);
        assertThat(second).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(first);
        assertThat(codeOf(() -> opens(own, first))).isEqualTo(VerificationError.UNKNOWN_LINK);
        assertThat(opens(own, second)).isEqualTo(customer(own).customerId());

        ends(own);
        assertThat(codeOf(() -> opens(own, second))).isEqualTo(VerificationError.UNKNOWN_LINK);
        assertThat(codeOf(() -> opens(own, "x".repeat(9_000)))).isEqualTo(VerificationError.UNKNOWN_LINK);
    }

    @Test
    void a_number_is_held_for_one_applicant_and_the_second_is_told_at_once() {
        asks(own, EMAIL);
        asks(own, "second@applicant.example");
        Actor second = applicant(own, "second@applicant.example");
        assertThat(applies(() -> free.offered()))
                .extracting(FreeMailboxes.Free::number)
                .containsExactly(own.freeMailbox());

        applies(() -> fill.choose(own.freeMailbox()));

        assertThat(codeOf(() -> own.as(second, () -> fill.choose(own.freeMailbox()))))
                .isEqualTo(CustomersError.MAILBOX_IN_USE);
        assertThat(own.as(second, () -> free.offered())).isEmpty();
        assertThat(applies(() -> fill.choose(own.freeMailbox())).heldUntil())
                .as("chosen again by the same")
                .isPresent();
    }

    @Test
    void an_application_is_sent_in_when_nothing_is_missing_and_then_it_is_the_reviewers() {
        asks(own, EMAIL);
        refusesApplicant(VerificationError.STILL_ASKED, () -> fill.sendIn());
        filledIn();
        refusesApplicant(VerificationError.NO_MAILBOX_HELD, () -> fill.sendIn());
        applies(() -> fill.choose(own.freeMailbox()));
        applies(() -> recipients.add(CustomerKind.PERSON, "Samir Haddad", Relation.CHILD));

        applies(() -> fill.sendIn());

        assertThat(customer(own).standing()).isEqualTo(Standing.PENDING);
        assertThat(mailbox().heldUntil()).isEmpty();
        assertThat(own.as("owner", () -> find.list(Optional.of(ApplicationState.SUBMITTED), Optional.empty(), 10))
                        .rows())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Noor Haddad"));
        assertThat(own.as("clerk", () -> find.countWaiting())).isEqualTo(1);
        assertThat(news(own)).containsExactly("APPLICATION_LINK", "APPLICATION_RECEIVED");
        refusesApplicant(VerificationError.WRONG_APPLICATION_STATE, () -> fill.sendIn());
        refusesApplicant(VerificationError.WRONG_APPLICATION_STATE, () -> fill.choose(own.freeMailbox()));
    }

    @Test
    void what_the_applicant_changes_meanwhile_refuses_the_approval_of_an_older_look() {
        ApplicationId id = underReview();
        CaseFile seen = look(id);
        applies(() -> keep.keepOwn(version(), Map.of("applicant.phone", "+1 213 555 0199")));

        assertThat(codeOf(() -> own.as("owner", () -> decide.approve(id, seen.seen(), notes(seen)))))
                .isEqualTo(VerificationError.CASE_CHANGED);

        own.as("owner", () -> review.ask(id, "your number again"));
        assertThat(news(own)).endsWith("PAPERS_ASKED");
        applies(() -> keep.keepOwn(version(), Map.of("applicant.phone", "+1 213 555 0200")));
        assertThat(applies(() -> fill.sendIn()).state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        CaseFile fresh = look(id);
        own.as("owner", () -> decide.approve(id, fresh.seen(), notes(fresh)));

        assertThat(mailbox().status()).isEqualTo(MailboxStatus.ASSIGNED);
        assertThat(traces.jobs(own)).contains(OpenAccount.JOB);
        own.as(WAYPOST, () -> done(() -> accounts.opened(customer(own).customerId(), "a-subject")));
        assertThat(own.as(WAYPOST, () -> accounts.neededBy(customer(own).customerId())))
                .isEmpty();
        assertThat(codeOf(() -> opens(own, link(own)))).isEqualTo(VerificationError.UNKNOWN_LINK);
    }

    @Test
    void he_says_what_he_is_asked_and_nothing_that_is_for_others_to_say() {
        asks(own, EMAIL);
        for (String key :
                List.of("signature.witness", "form.edition", "session.operatorId", "pmb.number", "shoe.size")) {
            refusesApplicant(VerificationError.UNKNOWN_FACT, () -> keep.keepOwn(version(), Map.of(key, "true")));
        }
        assertThat(applies(() -> ownApplication.look()).judgement().fields())
                .filteredOn(CaseField::isAskedOfApplicant)
                .noneMatch(field -> field.kind() == FieldKind.LIST || field.known());
        long stale = version();
        applies(() -> keep.keepOwn(stale, Map.of("applicant.phone", "+1 213 555 0100")));
        refusesApplicant(VerificationError.CASE_CHANGED, () -> keep.keepOwn(stale, Map.of("applicant.phone", "1")));
    }

    @Test
    void a_draft_that_nobody_goes_on_with_is_forgotten_and_its_number_free_again() {
        asks(own, EMAIL);
        asks(other, EMAIL);
        filledIn();
        applies(() -> recipients.add(CustomerKind.PERSON, "Samir Haddad", Relation.CHILD));
        applies(() -> fill.choose(own.freeMailbox()));
        CustomerId gone = customer(own).customerId();

        own.as(
                WAYPOST,
                () -> transactions.committed(
                        entities -> sql.update(
                                "UPDATE mailbox SET held_until = '2020-01-01' WHERE tenant_id = :tenant AND held_until IS NOT NULL")));
        own.as(WAYPOST, () -> done(dates::run));
        assertThat(applies(() -> free.offered())).hasSize(1);
        applies(() -> fill.choose(own.freeMailbox()));
        ends(own);
        own.as(WAYPOST, () -> done(forget::run));

        assertThat(own.as(WAYPOST, () -> customers.withEmail(EMAIL))).isEmpty();
        assertThat(mailbox().status()).isEqualTo(MailboxStatus.AVAILABLE);
        for (String table : List.of("application", "document", "authorized_recipient", "news", "notice", "content")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(codeOf(() -> own.as(applicant(gone), () -> ownApplication.look())))
                .isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
        assertThat(customer(other).standing()).as("the other house's").isEqualTo(Standing.PROSPECT);
    }

    @Test
    void an_applicant_is_nobody_elsewhere_and_may_nothing_else() {
        asks(own, EMAIL);
        Actor me = applicant(own, EMAIL);
        List<String> before = traces.everything(other);

        for (Supplier<?> step : List.<Supplier<?>>of(
                () -> ownApplication.look(),
                () -> fill.choose(other.freeMailbox()),
                () -> fill.sendIn(),
                () -> recipients.own(),
                () -> upload.upload(paper(DocumentType.PHOTO_ID, IdPaper.PASSPORT, 91)))) {
            assertThat(codeOf(() -> other.as(me, step))).isEqualTo(CustomersError.UNKNOWN_CUSTOMER);
            assertThat(codeOf(() -> own.as("owner", step))).isIn(SharedError.FORBIDDEN, CustomersError.NOT_A_RENTER);
        }
        for (Supplier<?> step : List.<Supplier<?>>of(
                () -> find.list(Optional.empty(), Optional.empty(), 10),
                () -> list.matching("", 10),
                () -> links.renew(customer(own).customerId()))) {
            assertThat(codeOf(() -> own.as(me, step))).isEqualTo(SharedError.FORBIDDEN);
        }
        assertThat(traces.everything(other)).isEqualTo(before);
    }

    private ApplicationId underReview() {
        asks(own, EMAIL);
        filledIn();
        applies(() -> fill.choose(own.freeMailbox()));
        ApplicationId id = applies(() -> fill.sendIn()).applicationId();
        own.as("owner", () -> review.begin(id));
        return id;
    }

    /** All that is asked, without a mailbox. */
    private void filledIn() {
        applies(() -> done(() -> fill.introduce(CustomerKind.PERSON, "Noor Haddad", "")));
        applies(() -> keep.keepOwn(version(), SAID));
        applies(() -> upload.upload(paper(DocumentType.PHOTO_ID, IdPaper.PASSPORT, 51)));
        applies(() -> upload.upload(paper(DocumentType.ADDRESS_ID, IdPaper.VOTER_CARD, 52)));
    }

    private NewDocument paper(DocumentType type, IdPaper paper, int width) {
        Optional<LocalDate> until = paper.expires() ? Optional.of(LocalDate.of(2099, 1, 1)) : Optional.empty();
        IdDetails details = new IdDetails(Optional.of(paper), "540012345", "USA", until);
        return new NewDocument(type, details, Optional.empty(), Optional.of(mailbag.picture(width)), Optional.empty());
    }

    private boolean asks(Location at, String email) {
        return at.as(NOBODY, () -> done(() -> start.start(email, Locale.ENGLISH)));
    }

    private String link(Location at) {
        CustomerId id = customer(at).customerId();
        return at.as(WAYPOST, () -> links.renew(id)).token();
    }

    private CustomerId opens(Location at, String token) {
        return at.as(NOBODY, () -> links.open(token)).customerId();
    }

    private void ends(Location at) {
        at.as(
                WAYPOST,
                () -> transactions.committed(entities ->
                        sql.update("UPDATE application SET link_until = '2020-01-01' WHERE tenant_id = :tenant")));
    }

    private Customer customer(Location at) {
        return at.as(WAYPOST, () -> customers.withEmail(EMAIL)).orElseThrow();
    }

    private Mailbox mailbox() {
        return own.as(WAYPOST, () -> mailboxes.withNumber(own.freeMailbox())).orElseThrow();
    }

    private Actor applicant(Location at, String email) {
        return applicant(
                at.as(WAYPOST, () -> customers.withEmail(email)).orElseThrow().customerId());
    }

    private static Actor applicant(CustomerId id) {
        return new Actor(
                ActorKind.PERSON,
                Long.toString(id.value()),
                "Noor Haddad",
                Set.of(Role.APPLICANT.realmName()),
                "a test");
    }

    private <T> T applies(Supplier<T> work) {
        return own.as(applicant(own, EMAIL), work);
    }

    private void refusesApplicant(PlatformErrorCode code, Supplier<?> work) {
        assertThat(codeOf(() -> applies(work))).isEqualTo(code);
    }

    private long version() {
        return applies(() -> ownApplication.look()).application().version();
    }

    private CaseFile look(ApplicationId id) {
        return own.as("owner", () -> find.withId(id));
    }

    private static Map<String, String> notes(CaseFile file) {
        return file.judgement().findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .collect(Collectors.toMap(Finding::id, finding -> "looked at"));
    }

    private List<String> news(Location at) {
        return at.as(
                WAYPOST,
                () -> sql.query(
                        "SELECT kind FROM news WHERE tenant_id = :tenant ORDER BY id", row -> row.getString(1)));
    }

    private List<String> stored() {
        return own.as(
                WAYPOST,
                () -> sql.query(
                        "SELECT CONCAT(link_hash, ' ', link_until) FROM application WHERE tenant_id = :tenant",
                        row -> row.getString(1)));
    }

    private int count(String table) {
        return own.as(
                        WAYPOST,
                        () -> sql.query(
                                "SELECT COUNT(*) FROM " + table + " WHERE tenant_id = :tenant", row -> row.getInt(1)))
                .get(0);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
