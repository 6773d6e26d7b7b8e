package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.Addressee;
import org.waypost.customers.Addressees;
import org.waypost.customers.CustomerId;
import org.waypost.customers.HoldMailbox;
import org.waypost.customers.Standing;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.SwitchPlugin;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeLine;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.CaseFile;
import org.waypost.verification.CaseSlot;
import org.waypost.verification.ChangeReviewRules;
import org.waypost.verification.DecideApplication;
import org.waypost.verification.Decision;
import org.waypost.verification.DecisionRecord;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentType;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FindApplications;
import org.waypost.verification.Finding;
import org.waypost.verification.FindingGroup;
import org.waypost.verification.FormItem;
import org.waypost.verification.FormSheet;
import org.waypost.verification.IdPaper;
import org.waypost.verification.Judgement;
import org.waypost.verification.KeepFacts;
import org.waypost.verification.OpenApplication;
import org.waypost.verification.Outcome;
import org.waypost.verification.PrintForm;
import org.waypost.verification.RecomputeDecision;
import org.waypost.verification.ReviewApplication;
import org.waypost.verification.RuleSets;
import org.waypost.verification.SheetPress;
import org.waypost.verification.SlotState;
import org.waypost.verification.Verdict;
import org.waypost.verification.VerificationError;

/** A case is judged by the location's rules and decided with all it rests on; nobody else's can be found. */
@InsideTheServer
class ApplicationsIT {
    private static final String PLUGIN = "waypost-compliance-usps-1583";

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
    private Addressees addressees;

    @Inject
    private HoldMailbox hold;

    @Inject
    private LocationPlugins plugins;

    @Inject
    private SwitchPlugin switchPlugin;

    @Inject
    private ListNotices notices;

    @Inject
    private OpenApplication open;

    @Inject
    private KeepFacts keep;

    @Inject
    private ReviewApplication review;

    @Inject
    private DecideApplication decide;

    @Inject
    private FindApplications find;

    @Inject
    private PrintForm forms;

    @Inject
    private SheetPress press;

    @Inject
    private RecomputeDecision recompute;

    @Inject
    private ChangeReviewRules reviewRules;

    @Inject
    private RuleSets rules;

    private Location own;
    private Location other;
    private CustomerId renter;

    @BeforeEach
    void two_locations_with_the_rules_of_the_form() {
        own = locations.open();
        other = locations.open();
        desk.switchRulesOn(own);
        renter = desk.renter(own);
    }

    @Test
    void what_is_missing_is_said_with_rule_source_and_edition() {
        ApplicationId id = begun();

        CaseFile file = look(id);

        assertThat(file.judgement().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(file.judgement().slots())
                .filteredOn(CaseSlot::isMissing)
                .extracting(CaseSlot::slot)
                .contains("applicant.photoId", "applicant.addressId");
        assertThat(file.judgement().findings())
                .filteredOn(finding -> finding.rule().equals("ID-01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(file.group(finding)).isEqualTo(FindingGroup.MISSING);
                    assertThat(finding.citation().source()).isNotEmpty();
                    assertThat(finding.edition()).isEqualTo("2024-06");
                    assertThat(finding.plugin()).isEqualTo(PLUGIN);
                });
        assertThat(file.judgement().items())
                .hasSizeGreaterThan(70)
                .anySatisfy(item -> assertThat(item.item() + item.value()).isEqualTo("2b" + own.rentedMailbox()));
    }

    @Test
    void a_case_in_order_is_approved_and_keeps_what_it_rests_on() {
        ApplicationId id = complete();
        CaseFile file = look(id);
        assertThat(file.judgement().findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .isEmpty();
        owner(() -> hold.hold(own.freeMailbox(), renter, Optional.empty()));
        refuses(VerificationError.NOTE_NEEDED, () -> decide.approve(id, look(id).seen(), Map.of()));

        owner(() -> decide.approve(id, look(id).seen(), notes(file)));

        assertThat(look(id).application().state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(owner(addressees::all)).extracting(Addressee::mailbox).contains(own.freeMailbox());
        Decision decision = owner(() -> find.decisions(id)).get(0);
        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(decision.rules()).startsWith(PLUGIN).endsWith("(2024-06)");
        assertThat(owner(() -> find.judged(decision)).facts()).containsEntry("applicant.home.street", CaseDesk.STREET);
        assertThat(owner(() -> recompute.differences(decision.id()))).isEmpty();
        assertThat(told()).contains(NoticeKind.APPLICATION_APPROVED);
        assertThat(traces.ledger(own))
                .containsSubsequence(
                        "verification.application-opened",
                        "verification.application-submitted",
                        "verification.application-under-review",
                        "verification.application-approved",
                        "customers.standing",
                        "customers.mailbox-assigned");
    }

    @Test
    void the_printed_form_has_what_was_typed_into_the_case_and_the_edition_of_the_rules() {
        ApplicationId id = complete();

        FilledForm form = owner(() -> forms.of(renter));

        assertThat(form.edition())
                .isEqualTo(look(id).judgement().form().orElseThrow().edition());
        assertThat(form.items()).isEqualTo(look(id).judgement().items());
        assertThat(form.items())
                .filteredOn(item -> item.item().equals("4f"))
                .extracting(FormItem::value)
                .containsExactly(CaseDesk.STREET);
        assertThat(text(press.print(new FormSheet(form, List.of()).toSign(key -> key))))
                .contains(CaseDesk.STREET, own.rentedMailbox(), "540012345", form.form());
    }

    @Test
    void facts_and_records_lie_sealed_in_the_tables() {
        ApplicationId id = complete();
        owner(() -> decide.decline(id, "a reason"));

        for (String column : List.of("facts_sealed FROM application", "record_sealed FROM application_decision")) {
            List<byte[]> kept = owner(() -> transactions.committed(
                    entities -> sql.query("SELECT " + column + " WHERE tenant_id = :tenant", row -> row.getBytes(1))));
            assertThat(kept)
                    .hasSize(1)
                    .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                            .doesNotContain(CaseDesk.STREET, "applicant"));
        }
        assertThat(told()).contains(NoticeKind.APPLICATION_DECLINED);
    }

    @Test
    void approval_of_what_changed_a_second_ago_is_refused_with_the_new_state() {
        ApplicationId id = complete();
        CaseFile seen = look(id);
        DocumentId again = uploaded(DocumentType.PHOTO_ID, IdPaper.PASSPORT);

        refuses(VerificationError.CASE_CHANGED, () -> decide.approve(id, seen.seen(), notes(seen)));
        assertThat(slot(id, "applicant.photoId")).isEqualTo(SlotState.WAITING);
        CaseFile fresh = look(id);
        refuses(VerificationError.FINDINGS_OPEN, () -> decide.approve(id, fresh.seen(), Map.of()));

        approve(again);
        CaseFile read = look(id);
        facts(id, Map.of("applicant.phone", "+1 213 555 0199"));
        refuses(VerificationError.CASE_CHANGED, () -> decide.approve(id, read.seen(), notes(read)));
    }

    @Test
    void an_edit_meanwhile_is_not_overwritten_and_only_asked_facts_are_kept() {
        ApplicationId id = begun();
        long version = look(id).application().version();
        facts(id, Map.of("applicant.phone", "+1 213 555 0100"));

        refuses(VerificationError.CASE_CHANGED, () -> keep.keep(id, version, Map.of("applicant.phone", "1")));
        long now = look(id).application().version();
        refuses(VerificationError.BAD_FACT, () -> keep.keep(id, now, Map.of("applicant.home.country", "nowhere")));
        refuses(VerificationError.UNKNOWN_FACT, () -> keep.keep(id, now, Map.of("pmb.number", "9")));
        refuses(VerificationError.UNKNOWN_FACT, () -> keep.keep(id, now, Map.of("shoe.size", "9")));
        refuses(
                VerificationError.ALREADY_OPEN,
                () -> open.open(renter, ApplicationPurpose.REVERIFICATION).applicationId());
    }

    @Test
    void the_applicant_is_asked_for_one_thing_and_his_answer_brings_the_case_back() {
        ApplicationId id = begun();

        owner(() -> review.ask(id, "the back of your licence"));
        assertThat(look(id).application().state()).isEqualTo(ApplicationState.MORE_NEEDED);
        assertThat(told()).contains(NoticeKind.PAPERS_ASKED);
        uploaded(DocumentType.PHOTO_ID, IdPaper.PASSPORT);

        assertThat(look(id).application().state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        refuses(VerificationError.WORDS_NEEDED, () -> review.ask(id, " "));
    }

    @Test
    void a_decision_is_taken_back_with_a_reason_and_mail_waits_again() {
        ApplicationId id = complete();
        CaseFile file = look(id);
        owner(() -> decide.approve(id, file.seen(), notes(file)));

        refuses(VerificationError.WORDS_NEEDED, () -> decide.reopen(id, ""));
        owner(() -> decide.reopen(id, "the lease was another one's"));

        assertThat(look(id).application().state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(look(id).customer().standing()).isEqualTo(Standing.PENDING);
        assertThat(owner(() -> find.decisions(id)))
                .extracting(Decision::outcome)
                .containsExactly(Outcome.REOPENED, Outcome.APPROVED);
    }

    @Test
    void where_two_have_to_look_nobody_approves_what_he_began() {
        ApplicationId id = complete();
        CaseFile file = look(id);
        owner(() -> done(() -> reviewRules.seenByTwo(true)));

        refuses(VerificationError.FOUR_EYES, () -> decide.approve(id, file.seen(), notes(file)));

        Actor manager = new Actor(ActorKind.PERSON, "somebody-else", "Helen", Set.of("manager"), "a test");
        assertThat(own.as(manager, () -> decide.approve(id, file.seen(), notes(file)))
                        .state())
                .isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_plugin_that_goes_in_the_middle_of_a_case_is_a_finding_and_no_failure() {
        ApplicationId id = complete();
        installation(false);
        try {
            assertThat(look(id).judgement().findings())
                    .extracting(Finding::rule, Finding::verdict)
                    .containsExactly(tuple("rules.away", Verdict.NEEDS_REVIEW));
        } finally {
            installation(true);
        }
        assertThat(look(id).judgement().findings()).hasSizeGreaterThan(10);
        owner(() -> done(() -> plugins.setOn(CaseDesk.FORM_1583, false)));
        assertThat(look(id).judgement().findings()).extracting(Finding::rule).containsExactly("rules.none");
    }

    @Test
    void old_decisions_come_out_the_same_whatever_the_location_sets_up_later() {
        Map<String, String> good = look(complete()).facts();
        Random chance = new Random(1583);
        List<String> keys = good.keySet().stream()
                .filter(key -> !key.equals("today") && !key.startsWith("documents."))
                .toList();
        List<DecisionRecord> old = owner(() -> IntStream.range(0, 100)
                .mapToObj(i -> without(good, keys.get(chance.nextInt(keys.size()))))
                .map(this::decided)
                .toList());

        owner(() ->
                done(() -> plugins.save(CaseDesk.FORM_1583, Map.of("utility-bills", "true", "state-addons", "none"))));

        assertThat(owner(() -> decided(good)).asked()).isNotEqualTo(old.get(0).asked());
        assertThat(old)
                .allSatisfy(one ->
                        assertThat(owner(() -> recompute.differences(one))).isEmpty());
    }

    @Test
    void what_belongs_to_another_location_is_unknown() {
        ApplicationId id = complete();
        String seen = look(id).seen();
        List<String> before = traces.everything(own);

        for (Supplier<?> step : List.<Supplier<?>>of(
                () -> find.withId(id),
                () -> find.decisions(id),
                () -> keep.keep(id, 1, Map.of()),
                () -> review.begin(id),
                () -> review.ask(id, "more"),
                () -> open.submit(id),
                () -> decide.approve(id, seen, Map.of()),
                () -> decide.decline(id, "no"),
                () -> decide.withdraw(id, "no"),
                () -> decide.reopen(id, "no"))) {
            assertThat(codeOf(() -> other.as("owner", step))).isEqualTo(VerificationError.UNKNOWN_APPLICATION);
            for (String role : List.of("clerk", "renter")) {
                assertThat(codeOf(() -> own.as(role, step))).isEqualTo(SharedError.FORBIDDEN);
            }
        }
        assertThat(other.as("owner", () -> find.list(Optional.empty(), Optional.empty(), 10))
                        .rows())
                .isEmpty();
        assertThat(owner(() -> find.list(Optional.of(ApplicationState.UNDER_REVIEW), Optional.empty(), 10))
                        .rows())
                .hasSize(1);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    /** A case under review of which nothing is known. */
    private ApplicationId begun() {
        return desk.begun(own);
    }

    /** A case under review with everything that is asked for, each paper approved. */
    private ApplicationId complete() {
        return desk.complete(own);
    }

    private void facts(ApplicationId id, Map<String, String> typed) {
        desk.facts(own, id, typed);
    }

    private DocumentId uploaded(DocumentType type, IdPaper paper) {
        return desk.uploaded(own, type, paper);
    }

    private void approve(DocumentId id) {
        desk.approve(own, id);
    }

    private static Map<String, String> notes(CaseFile file) {
        return CaseDesk.notes(file);
    }

    private SlotState slot(ApplicationId id, String name) {
        return look(id).judgement().slots().stream()
                .filter(slot -> slot.slot().equals(name))
                .map(CaseSlot::state)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> without(Map<String, String> facts, String key) {
        Map<String, String> fewer = new HashMap<>(facts);
        fewer.remove(key);
        return fewer;
    }

    private DecisionRecord decided(Map<String, String> facts) {
        Judgement judgement = rules.judge(facts);
        return new DecisionRecord(facts, judgement.asked(), judgement.findings(), Map.of());
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<NoticeKind> told() {
        return own.renter(() -> notices.own(Locale.US, Optional.empty(), 20)).rows().stream()
                .map(NoticeLine::kind)
                .toList();
    }

    private void installation(boolean on) {
        Location platform = new Location(TenantId.PLATFORM, "", "", "");
        platform.as(Actor.system("a test"), () -> done(() -> switchPlugin.setEnabled(PLUGIN, on)));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private CaseFile look(ApplicationId id) {
        return desk.look(own, id);
    }

    private <T> T owner(Supplier<T> work) {
        return own.as("owner", work);
    }

    private void refuses(PlatformErrorCode code, Supplier<?> work) {
        assertThat(codeOf(() -> own.as("owner", work))).isEqualTo(code);
    }
}
