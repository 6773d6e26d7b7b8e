package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.CompleteScan;
import org.waypost.requests.FindConsent;
import org.waypost.requests.FindRequests;
import org.waypost.requests.MoveScanPage;
import org.waypost.requests.OpenSentScan;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestConsent;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.RequestsError;
import org.waypost.requests.RevokeScanLink;
import org.waypost.requests.ScanAgain;
import org.waypost.requests.ScanPage;
import org.waypost.requests.SendScan;
import org.waypost.requests.SentScan;
import org.waypost.requests.Wish;
import org.waypost.requests.WorkOnScan;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantSql;

/** Mail is opened with consent only; its scan is sent, repeated and put right, and never shown to another location. */
@InsideTheServer
class ScanAndSendIT {
    private static final SettingKey ENCLOSED = new SettingKey("requests.send.enclosed-megabytes", "8");
    private static final Wish SEND = new Wish.Plain(RequestKind.SCAN_AND_SEND, "");

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
    private Settings settings;

    @Inject
    private FindMail mail;

    @Inject
    private FindRequests find;

    @Inject
    private FindConsent consent;

    @Inject
    private RequestAction ask;

    @Inject
    private WorkOnScan scan;

    @Inject
    private CompleteScan complete;

    @Inject
    private ScanAgain scanAgain;

    @Inject
    private MoveScanPage movePage;

    @Inject
    private SendScan sendScan;

    @Inject
    private OpenSentScan openSent;

    @Inject
    private RevokeScanLink revokeLink;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void asking_keeps_who_agreed_to_which_words_and_when() {
        ActionRequest asked = asked(own, new Wish.Opening(RequestKind.OPEN_AND_SCAN, 1, ""));

        RequestConsent given = own.clerk(() -> consent.covering(asked)).orElseThrow();
        assertThat(given.edition()).isEqualTo(1);
        assertThat(given.locale()).isEqualTo("en");
        assertThat(given.text()).contains("to open it, to scan what is inside");
        assertThat(given.agreedBy()).isEqualTo(own.renter());
        assertThat(given.agreedAt()).isCloseTo(asked.requestedAt(), within(1, ChronoUnit.MILLIS));
        assertThat(other.clerk(() -> consent.covering(asked))).isEmpty();
    }

    @Test
    void who_was_shown_another_edition_has_not_asked() {
        MailItemId piece = mailbag.stored(own);
        List<String> before = traces.everything(own);

        assertThat(codeOf(() ->
                        own.renter(() -> ask.request(piece, new Wish.Opening(RequestKind.SCAN_AND_SEND, 2, "")))))
                .isEqualTo(RequestsError.CONSENT_OUTDATED);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void nobody_opens_what_its_renter_did_not_allow_to_open() {
        ActionRequestId held = asked(own, new Wish.Hold(null, "")).requestId();
        change(own, "UPDATE action_request SET kind = 'OPEN_AND_SCAN' WHERE tenant_id = :tenant AND id = ?", held);

        assertThat(codeOf(() -> own.clerk(() -> scan.add(held, List.of(mailbag.picture())))))
                .isEqualTo(RequestsError.NO_CONSENT);
        assertThat(own.clerk(() -> find.withId(held)).request().status()).isEqualTo(RequestStatus.REQUESTED);
    }

    @Test
    void what_was_sent_is_held_and_its_pages_are_counted() {
        ActionRequest sent = sent(own);

        assertThat(sent.pages()).contains(2);
        assertThat(sent.result()).isPresent();
        assertThat(sent.followsUp()).isFalse();
        assertThat(own.clerk(() -> mail.withId(sent.item())).isHeld()).isTrue();
    }

    @Test
    void small_files_go_with_the_letter_and_large_ones_by_a_link() {
        ActionRequestId sent = sent(own).requestId();
        assertThat(prepared(own, sent)).satisfies(letter -> {
            assertThat(letter.isLinked()).isFalse();
            assertThat(letter.files()).hasSize(2).allMatch(file -> file.type().equals("image/jpeg"));
        });

        nothingGoesWithALetter();
        SentScan linked = prepared(own, sent);

        assertThat(linked.isLinked()).isTrue();
        assertThat(look(own, linked.link()).files()).isEqualTo(linked.files());
        assertThat(look(own, prepared(own, sent).link()).files()).isEqualTo(linked.files());
    }

    @Test
    void a_link_opens_at_its_own_location_and_until_its_last_day_only() {
        ActionRequestId sent = sent(own).requestId();
        nothingGoesWithALetter();
        String link = prepared(own, sent).link();

        assertThat(codeOf(() -> look(other, link))).isEqualTo(RequestsError.UNKNOWN_LINK);
        assertThat(codeOf(() -> look(own, link.substring(1)))).isEqualTo(RequestsError.UNKNOWN_LINK);
        assertThat(codeOf(() -> look(own, "null"))).isEqualTo(RequestsError.UNKNOWN_LINK);
        assertThat(codeOf(() -> own.as(Actor.nobody(""), () -> openSent.take(link, 3))))
                .isEqualTo(RequestsError.UNKNOWN_LINK);
        change(
                own,
                "UPDATE scan_link SET expires_at = '2026-01-01' WHERE tenant_id = :tenant AND request_id = ?",
                sent);
        assertThat(codeOf(() -> look(own, link))).isEqualTo(RequestsError.LINK_OVER);
        assertThat(codeOf(() -> own.as(Actor.nobody(""), () -> openSent.take(link, 1))))
                .isEqualTo(RequestsError.LINK_OVER);
    }

    @Test
    void a_revoked_link_opens_nothing_and_a_foreign_one_is_not_there_to_revoke() {
        ActionRequestId sent = sent(own).requestId();
        nothingGoesWithALetter();
        String link = prepared(own, sent).link();

        assertThat(codeOf(() -> other.clerk(() -> revokeLink.revoke(sent)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(look(own, link).files()).hasSize(2);
        own.clerk(() -> revokeLink.revoke(sent));

        assertThat(codeOf(() -> look(own, link))).isEqualTo(RequestsError.LINK_OVER);
        assertThat(codeOf(() -> look(own, prepared(own, sent).link()))).isEqualTo(RequestsError.LINK_OVER);
        assertThat(traces.ledger(own)).contains("requests.link-revoked");
    }

    @Test
    void a_file_that_is_taken_by_the_link_stands_in_the_ledger() {
        ActionRequestId sent = sent(own).requestId();
        nothingGoesWithALetter();
        String link = prepared(own, sent).link();

        own.as(Actor.nobody("a phone"), () -> {
            openSent.take(link, 2).close();
            return null;
        });

        assertThat(traces.ledger(own)).contains("requests.sent-file-taken");
    }

    @Test
    void a_page_moves_to_the_right_piece_and_both_tell_of_it() {
        ActionRequestId wrong = asked(own, Wish.openAndScan("")).requestId();
        ActionRequestId right = asked(own, SEND).requestId();
        List<ScanPage> scanned = own.clerk(() -> scan.add(wrong, List.of(mailbag.picture(), mailbag.picture())));

        own.clerk(() -> move(wrong, scanned.get(0).id(), right));

        assertThat(pages(own, wrong))
                .extracting(ScanPage::id)
                .containsExactly(scanned.get(1).id());
        assertThat(pages(own, right))
                .extracting(ScanPage::id)
                .containsExactly(scanned.get(0).id());
        assertThat(own.clerk(() -> find.withId(right)).request().status()).isEqualTo(RequestStatus.IN_PROGRESS);
        assertThat(traces.ledger(own)).contains("requests.page-moved-away", "requests.page-moved-here");
    }

    @Test
    void a_page_moves_neither_to_nor_from_another_location() {
        ActionRequestId mine = asked(own, Wish.openAndScan("")).requestId();
        ActionRequestId foreign = asked(other, Wish.openAndScan("")).requestId();
        long page = own.clerk(() -> scan.add(mine, List.of(mailbag.picture())))
                .get(0)
                .id();
        long theirs = other.clerk(() -> scan.add(foreign, List.of(mailbag.picture())))
                .get(0)
                .id();
        List<String> before = traces.everything(own);
        List<String> beforeThere = traces.everything(other);

        assertThat(codeOf(() -> own.clerk(() -> move(mine, page, foreign)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.clerk(() -> move(foreign, theirs, mine)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.clerk(() -> move(mine, page, mine)))).isEqualTo(RequestsError.SAME_REQUEST);
        assertThat(traces.everything(own)).isEqualTo(before);
        assertThat(traces.everything(other)).isEqualTo(beforeThere);
    }

    @Test
    void a_bad_scan_is_repeated_under_the_first_consent_and_its_pdf_stays() {
        ActionRequest former = sent(own);

        ActionRequest again = own.clerk(() -> scanAgain.ask(former.requestId(), "the last page is cut off"));

        assertThat(again.kind()).isEqualTo(RequestKind.SCAN_AND_SEND);
        assertThat(again.rescanOf()).contains(former.requestId());
        assertThat(own.clerk(() -> mail.withId(former.item())).isHeld()).isFalse();
        assertThat(own.clerk(() -> scan.add(again.requestId(), List.of(mailbag.picture()))))
                .hasSize(1);
        own.clerk(() -> complete.complete(again.requestId()));
        assertThat(own.renter(() -> find.withId(former.requestId())).request().result())
                .isEqualTo(former.result());
    }

    @Test
    void only_a_completed_scan_of_ones_own_is_repeated_and_only_once_at_a_time() {
        ActionRequest former = sent(own);
        ActionRequestId open = asked(own, Wish.openAndScan("")).requestId();

        assertThat(codeOf(() -> own.renter(() -> scanAgain.ask(open, "")))).isEqualTo(RequestsError.NOT_SCANNED);
        assertThat(codeOf(() -> other.clerk(() -> scanAgain.ask(former.requestId(), ""))))
                .isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> other.renter(() -> scanAgain.ask(former.requestId(), ""))))
                .isEqualTo(RequestsError.UNKNOWN_REQUEST);
        own.renter(() -> scanAgain.ask(former.requestId(), ""));
        assertThat(codeOf(() -> own.renter(() -> scanAgain.ask(former.requestId(), ""))))
                .isEqualTo(RequestsError.ALREADY_OPEN);
    }

    private ActionRequest asked(Location at, Wish wish) {
        MailItemId piece = mailbag.stored(at);
        return at.renter(() -> ask.request(piece, wish));
    }

    /** A scan & send of two pictures that is done. */
    private ActionRequest sent(Location at) {
        ActionRequestId id = asked(at, SEND).requestId();
        at.clerk(() -> scan.add(id, List.of(mailbag.picture(), mailbag.picture())));
        return at.clerk(() -> complete.complete(id));
    }

    private SentScan prepared(Location at, ActionRequestId id) {
        return at.as(Actor.system("a test"), () -> sendScan.prepare(id));
    }

    private SentScan look(Location at, String link) {
        return at.as(Actor.nobody(""), () -> openSent.look(link));
    }

    private List<ScanPage> pages(Location at, ActionRequestId id) {
        return at.clerk(() -> find.pages(id));
    }

    private Optional<Void> move(ActionRequestId from, long page, ActionRequestId to) {
        movePage.move(from, page, to);
        return Optional.empty();
    }

    private void nothingGoesWithALetter() {
        own.clerk(() -> transactions.committed(entities -> {
            settings.set(ENCLOSED, "0");
            return null;
        }));
    }

    private void change(Location at, String update, ActionRequestId id) {
        at.clerk(() -> transactions.committed(entities -> sql.update(update, id.value())));
    }
}
