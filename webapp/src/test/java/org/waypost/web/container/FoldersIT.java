package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.mailroom.ArchiveMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.CompleteRequest;
import org.waypost.requests.CompleteScan;
import org.waypost.requests.DoneLine;
import org.waypost.requests.FindRequests;
import org.waypost.requests.FolderLine;
import org.waypost.requests.PurgeTrash;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestsError;
import org.waypost.requests.TrashScan;
import org.waypost.requests.Wish;
import org.waypost.requests.WorkOnScan;
import org.waypost.shared.Page;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;

/** What was done is told by kind; scans of mail that left can be deleted, and nobody else's mail is in any folder. */
@InsideTheServer
class FoldersIT {
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
    private RequestAction ask;

    @Inject
    private WorkOnScan scan;

    @Inject
    private CompleteScan completeScan;

    @Inject
    private CompleteRequest complete;

    @Inject
    private FindRequests find;

    @Inject
    private RenterFolders folders;

    @Inject
    private TrashScan trash;

    @Inject
    private PurgeTrash purge;

    @Inject
    private ArchiveMail archive;

    @Inject
    private Contents contents;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void what_was_done_is_told_by_kind_with_who_did_it() {
        MailItemId piece = mailbag.stored(own);
        scanned(piece);
        delivered(piece);

        assertThat(done(RequestKind.OPEN_AND_SCAN)).singleElement().satisfies(line -> {
            assertThat(line.item().itemId()).isEqualTo(piece);
            assertThat(line.request().closedByName()).isEqualTo("Dana Whitfield");
            assertThat(line.request().pages()).contains(1);
        });
        assertThat(done(RequestKind.DELIVER)).hasSize(1);
        assertThat(done(RequestKind.FORWARD)).isEmpty();
        assertThat(other.renter(() -> folders.completed(RequestKind.DELIVER, Optional.empty()))
                        .rows())
                .isEmpty();
    }

    @Test
    void long_folders_are_read_page_by_page_without_a_gap() {
        for (int i = 0; i < 27; i++) {
            delivered(mailbag.stored(own));
        }

        Page<DoneLine> first = own.renter(() -> folders.completed(RequestKind.DELIVER, Optional.empty()));
        Page<DoneLine> second = own.renter(() -> folders.completed(RequestKind.DELIVER, first.next()));

        assertThat(first.rows()).hasSize(25);
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(second.rows())
                .extracting(line -> line.request().requestId())
                .doesNotContainAnyElementsOf(first.rows().stream()
                        .map(line -> line.request().requestId())
                        .toList());
        assertThat(other.renter(() -> folders.completed(RequestKind.DELIVER, first.next()))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_scan_goes_into_the_trash_only_when_its_piece_has_left_and_comes_back_from_there() {
        MailItemId piece = mailbag.stored(own);
        ActionRequestId scanned = scanned(piece);
        assertThat(codeOf(() -> own.renter(() -> trash.trash(scanned)))).isEqualTo(RequestsError.STILL_HERE);
        delivered(piece);

        own.renter(() -> trash.trash(scanned));
        assertThat(done(RequestKind.OPEN_AND_SCAN)).isEmpty();
        assertThat(own.renter(() -> folders.trash(Optional.empty())).rows()).hasSize(1);

        own.renter(() -> trash.restore(scanned));
        assertThat(done(RequestKind.OPEN_AND_SCAN)).hasSize(1);
        assertThat(own.renter(() -> folders.trash(Optional.empty())).rows()).isEmpty();
        assertThat(traces.ledger(own)).containsSubsequence("requests.scan-trashed", "requests.scan-restored");
    }

    @Test
    void after_thirty_days_scan_and_files_are_gone_for_good() {
        MailItemId piece = mailbag.stored(own);
        ActionRequestId scanned = scanned(piece);
        delivered(piece);
        ContentId pdf = own.renter(() -> trash.trash(scanned)).result().orElseThrow();
        ContentId page = own.clerk(() -> find.pages(scanned)).get(0).content();

        assertThat(purged()).isZero();
        own.clerk(() -> transactions.committed(entities -> sql.update(
                "UPDATE action_request SET trashed_at = trashed_at - INTERVAL 30 DAY WHERE tenant_id = :tenant AND id = ?",
                scanned.value())));
        assertThat(purged()).isEqualTo(1);

        assertThat(own.renter(() -> folders.trash(Optional.empty())).rows()).isEmpty();
        assertThat(done(RequestKind.OPEN_AND_SCAN)).isEmpty();
        for (ContentId gone : List.of(pdf, page)) {
            assertThat(codeOf(() -> own.clerk(() -> contents.info(gone)))).isEqualTo(ContentError.UNKNOWN_CONTENT);
        }
        assertThat(codeOf(() -> own.renter(() -> trash.restore(scanned)))).isEqualTo(RequestsError.NO_SCAN);
        assertThat(own.clerk(() -> find.withId(scanned)).request().pages()).contains(1);
        assertThat(traces.ledger(own)).contains("requests.scan-purged");
    }

    @Test
    void another_locations_scan_or_piece_is_unknown() {
        MailItemId piece = mailbag.stored(own);
        ActionRequestId scanned = scanned(piece);
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> other.renter(() -> trash.trash(scanned)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> other.renter(() -> trash.restore(scanned)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> other.renter(() -> archive.archive(piece)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void what_is_put_away_leaves_the_inbox_and_stays_in_the_house() {
        MailItemId away = mailbag.stored(own);
        MailItemId here = mailbag.stored(own);

        own.renter(() -> archive.archive(away));
        assertThat(pieces(own.renter(() -> folders.inbox(Optional.empty())))).containsExactly(here);
        assertThat(pieces(own.renter(() -> folders.archive(Optional.empty())))).containsExactly(away);
        assertThat(own.renter(folders::count).inbox()).isEqualTo(1);

        own.renter(() -> archive.takeOut(away));
        assertThat(pieces(own.renter(() -> folders.inbox(Optional.empty())))).containsExactly(here, away);
    }

    private ActionRequestId scanned(MailItemId piece) {
        ActionRequestId asked = own.renter(() -> ask.request(piece, new Wish.Opening(RequestKind.OPEN_AND_SCAN, 1, "")))
                .requestId();
        own.clerk(() -> scan.add(asked, List.of(mailbag.picture())));
        return own.clerk(() -> completeScan.complete(asked)).requestId();
    }

    private ActionRequest delivered(MailItemId piece) {
        ActionRequestId asked = own.renter(() -> ask.request(piece, new Wish.Plain(RequestKind.DELIVER, "")))
                .requestId();
        return own.clerk(() -> complete.complete(asked));
    }

    private int purged() {
        return own.as(Actor.system("a test"), purge::run);
    }

    private List<DoneLine> done(RequestKind kind) {
        return own.renter(() -> folders.completed(kind, Optional.empty())).rows();
    }

    private static List<MailItemId> pieces(Page<FolderLine> page) {
        return page.rows().stream().map(line -> line.item().itemId()).toList();
    }
}
