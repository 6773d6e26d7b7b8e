package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.SealedText;
import org.waypost.customers.Addressees;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.ChangeCustomer;
import org.waypost.customers.CustomerChanged;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.KeepRecipients;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.NewActions;
import org.waypost.customers.Relation;
import org.waypost.customers.Standing;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeLine;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.AdmitRecipient;
import org.waypost.verification.Application;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.AskedPapers;
import org.waypost.verification.CaseFile;
import org.waypost.verification.ChooseExpiryRule;
import org.waypost.verification.Decision;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentType;
import org.waypost.verification.ExpiryRule;
import org.waypost.verification.FindApplications;
import org.waypost.verification.IdPaper;
import org.waypost.verification.JudgeAgain;
import org.waypost.verification.KeepDocumentDates;
import org.waypost.verification.ListAskedPapers;
import org.waypost.verification.ReverificationCause;
import org.waypost.verification.ReviewApplication;

/** Papers are looked at again by themselves; whose they are is asked for what is needed, once, and goes on being served. */
@InsideTheServer
class ReverificationIT {
    private static final String COPY = """
            INSERT INTO application_decision (id, tenant_id, application_id, outcome, reason, rules, decided_at,
              decided_by, decided_by_name, record_sealed)
            SELECT ?, tenant_id, application_id, outcome, reason, ?, decided_at, decided_by, decided_by_name, ?
            FROM application_decision WHERE tenant_id = :tenant AND id = ?""";

    @Inject
    private Locations locations;

    @Inject
    private CaseDesk desk;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private TenantSql sql;

    @Inject
    private SealedText sealed;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private ChangeCustomer change;

    @Inject
    private Addressees addressees;

    @Inject
    private NewActions newActions;

    @Inject
    private KeepRecipients people;

    @Inject
    private AdmitRecipient admit;

    @Inject
    private KeepDocumentDates dates;

    @Inject
    private JudgeAgain judge;

    @Inject
    private ChooseExpiryRule rule;

    @Inject
    private ListAskedPapers asked;

    @Inject
    private FindApplications find;

    @Inject
    private ReviewApplication review;

    @Inject
    private ListNotices notices;

    private Location own;
    private Location other;
    private CustomerId renter;

    @BeforeEach
    void an_approved_renter_and_another_location() {
        own = locations.open();
        other = locations.open();
        desk.switchRulesOn(own);
        renter = desk.renter(own);
    }

    @Test
    void an_id_that_lapses_is_asked_for_once_and_the_rest_is_reused() {
        desk.approved(own);
        lasts(DocumentType.PHOTO_ID, today().plusDays(20));
        daysPass();
        daysPass();

        Application again = latest();
        assertThat(again.purpose()).isEqualTo(ApplicationPurpose.REVERIFICATION);
        assertThat(again.causes()).containsExactly(ReverificationCause.PAPERS_RUN_OUT);
        assertThat(again.answerBy()).contains(today().plusDays(30));
        assertThat(asked().wanted()).containsExactly(DocumentType.PHOTO_ID);
        assertThat(standing()).isEqualTo(Standing.APPROVED);
        assertThat(told()).containsOnlyOnce(NoticeKind.REVERIFICATION_ASKED);
        assertThat(other.renter(asked::own)).isEmpty();

        DocumentId passport = desk.uploaded(own, DocumentType.PHOTO_ID, IdPaper.PASSPORT);
        assertThat(latest().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(own.renter(asked::own)).isEmpty();

        desk.approve(own, passport);
        owner(() -> review.begin(again.applicationId()));
        desk.approve(own, again.applicationId());
        assertThat(latest().state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(traces.ledger(own)).containsOnlyOnce("verification.reverification-asked");
    }

    @Test
    void another_home_makes_the_proof_of_the_old_one_wrong_and_another_name_joins_the_same_case() {
        desk.approved(own);

        own.renter(() -> done(() -> change.report(CustomerChanged.What.HOME_ADDRESS)));

        ApplicationId id = latest().applicationId();
        CaseFile file = desk.look(own, id);
        assertThat(asked().wanted()).containsExactlyInAnyOrder(DocumentType.ADDRESS_ID, DocumentType.SIGNED_FORM);
        assertThat(file.facts())
                .doesNotContainKeys("applicant.home.street", "applicant.addressId.street")
                .containsEntry("applicant.phone", "+1 213 555 0100")
                .containsEntry("change.reported", "true")
                .containsEntry("change.newFormSigned", "false");

        owner(() -> change.rename(renter, "Marisol Ortiz", ""));

        assertThat(latest().applicationId()).isEqualTo(id);
        assertThat(latest().causes())
                .containsExactly(ReverificationCause.NAME_CHANGED, ReverificationCause.ADDRESS_CHANGED);
        assertThat(asked().wanted()).contains(DocumentType.PHOTO_ID);
        assertThat(desk.look(own, id).facts()).containsEntry("applicant.lastName", "Ortiz");
        assertThat(owner(addressees::all))
                .anySatisfy(one -> assertThat(one.toString()).contains("Marisol Ortiz"));
        assertThat(standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void after_the_deadline_the_locations_choice_counts_and_only_while_it_is_the_renters_turn() {
        desk.approved(own);
        owner(() -> done(() -> rule.answerWithin(7)));
        owner(() -> done(() -> change.moved(renter)));
        assertThat(latest().answerBy()).contains(today().plusDays(7));
        late();

        assertThat(asked().late()).isTrue();
        assertThat(allowed()).isTrue();
        owner(() -> done(() -> rule.choose(ExpiryRule.BLOCK)));
        assertThat(allowed()).isFalse();

        desk.uploaded(own, DocumentType.ADDRESS_ID, IdPaper.VOTER_CARD);
        assertThat(allowed()).isFalse();
        desk.uploaded(own, DocumentType.SIGNED_FORM, null);
        assertThat(allowed()).isTrue();
    }

    @Test
    void a_new_edition_that_the_papers_do_not_keep_begins_a_case_and_one_that_they_keep_does_not() {
        ApplicationId decided = desk.approved(own);
        wasDecidedBy(decided, "2023-04");
        everybodyIsJudgedAgain();
        assertThat(latest().applicationId()).isEqualTo(decided);

        DocumentId form = owner(() -> desk.look(own, decided)).documents().stream()
                .filter(one -> one.type() == DocumentType.SIGNED_FORM)
                .findFirst()
                .orElseThrow()
                .documentId();
        own.clerk(() -> transactions.committed(entities -> sql.update(
                "UPDATE document SET state = 'SUPERSEDED' WHERE tenant_id = :tenant AND id = ?", form.value())));
        everybodyIsJudgedAgain();
        everybodyIsJudgedAgain();

        assertThat(latest().causes()).containsExactly(ReverificationCause.RULES_CHANGED);
        assertThat(asked().wanted()).contains(DocumentType.SIGNED_FORM);
        assertThat(traces.ledger(own)).containsOnlyOnce("verification.reverification-asked");
    }

    @Test
    void the_lapsing_id_of_an_authorized_recipient_begins_a_case_of_his_own() {
        desk.approved(own);
        AuthorizedRecipientId diego = own.renter(() -> people.add(CustomerKind.PERSON, "Diego Vega", Relation.RELATIVE))
                .recipientId();
        DocumentId passport = desk.uploaded(own, DocumentType.PHOTO_ID, IdPaper.PASSPORT, Optional.of(diego));
        desk.approve(own, passport);
        owner(() -> admit.admit(diego));
        lasts(passport, today().plusDays(6));
        daysPass();

        assertThat(latest().purpose()).isEqualTo(ApplicationPurpose.APPLICATION);
        assertThat(asked().name()).isEqualTo("Diego Vega");
        assertThat(asked().recipient()).contains(diego);
        assertThat(asked().wanted()).contains(DocumentType.PHOTO_ID);
        ApplicationId his = ofRecipient(diego);
        assertThat(desk.look(own, his).facts()).containsEntry("applicant.lastName", "Vega");

        late();
        owner(() -> done(() -> rule.choose(ExpiryRule.BLOCK)));
        daysPass();
        assertThat(recipient().standing()).isEqualTo(Standing.EXPIRED);
        assertThat(allowed()).isTrue();

        for (DocumentType type : asked().wanted()) {
            IdPaper paper = type == DocumentType.PHOTO_ID
                    ? IdPaper.PASSPORT
                    : type == DocumentType.ADDRESS_ID ? IdPaper.VOTER_CARD : null;
            desk.approve(own, desk.uploaded(own, type, paper, Optional.of(diego)));
        }
        assertThat(desk.look(own, his).application().state()).isEqualTo(ApplicationState.SUBMITTED);
        owner(() -> review.begin(his));
        desk.approve(own, his);
        assertThat(recipient().standing()).isEqualTo(Standing.APPROVED);
    }

    private ApplicationId ofRecipient(AuthorizedRecipientId whose) {
        return own.clerk(() -> sql.query(
                        "SELECT id FROM application WHERE tenant_id = :tenant AND recipient_id = ?",
                        row -> new ApplicationId(row.getLong(1)),
                        whose.value()))
                .get(0);
    }

    /** Decides once more, as if the rules of then had been of another edition; decisions are never changed. */
    private void wasDecidedBy(ApplicationId id, String edition) {
        Decision decision = owner(() -> find.decisions(id)).get(0);
        long again = decision.id() + 1;
        own.clerk(() -> transactions.committed(entities -> {
            byte[] kept = sql.query(
                            "SELECT record_sealed FROM application_decision WHERE tenant_id = :tenant AND id = ?",
                            row -> row.getBytes(1),
                            decision.id())
                    .get(0);
            String older = sealed.open("application-decision " + decision.id(), kept)
                    .replace("\"edition\":\"2024-06\"", "\"edition\":\"" + edition + "\"");
            return sql.update(
                    COPY,
                    again,
                    decision.rules().replace("2024-06", edition),
                    sealed.seal("application-decision " + again, older),
                    decision.id());
        }));
    }

    private void everybodyIsJudgedAgain() {
        own.as(Actor.system("a test"), () -> judge.some(0));
    }

    private void daysPass() {
        own.as(Actor.system("a test"), () -> done(dates::run));
    }

    /** The days in which somebody had to answer have passed. */
    private void late() {
        LocalDate yesterday = today().minusDays(1);
        own.clerk(() -> transactions.committed(entities -> sql.update(
                "UPDATE application SET answer_by = ? WHERE tenant_id = :tenant AND answer_by IS NOT NULL",
                yesterday)));
    }

    private void lasts(DocumentType type, LocalDate day) {
        own.clerk(() -> transactions.committed(entities -> sql.update(
                "UPDATE document SET expires_on = ? WHERE tenant_id = :tenant AND document_type = ?",
                day,
                type.name())));
    }

    private void lasts(DocumentId id, LocalDate day) {
        own.clerk(() -> transactions.committed(entities -> sql.update(
                "UPDATE document SET expires_on = ? WHERE tenant_id = :tenant AND id = ?", day, id.value())));
    }

    private AskedPapers asked() {
        return own.renter(asked::own).get(0);
    }

    private Application latest() {
        return owner(() -> find.latestOf(renter)).orElseThrow();
    }

    private AuthorizedRecipient recipient() {
        return own.renter(people::own).get(0);
    }

    private Standing standing() {
        return desk.look(own, latest().applicationId()).customer().standing();
    }

    private boolean allowed() {
        return own.clerk(() -> newActions.allowed(renter));
    }

    private List<NoticeKind> told() {
        return own.renter(() -> notices.own(Locale.US, Optional.empty(), 20)).rows().stream()
                .map(NoticeLine::kind)
                .toList();
    }

    private LocalDate today() {
        return owner(calendar::today);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T owner(Supplier<T> work) {
        return own.as("owner", work);
    }
}
