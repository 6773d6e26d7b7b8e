package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.content.PictureEdit;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.SwapMailbox;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DescribeMail;
import org.waypost.mailroom.EditPicture;
import org.waypost.mailroom.ExpectPackage;
import org.waypost.mailroom.ExpectPackageCommand;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.IndexEarlierMail;
import org.waypost.mailroom.KeepFilters;
import org.waypost.mailroom.LabelFormat;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailFilter;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailLine;
import org.waypost.mailroom.MailPage;
import org.waypost.mailroom.MailRecognised;
import org.waypost.mailroom.MailSearch;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.PicturePage;
import org.waypost.mailroom.PictureVersions;
import org.waypost.mailroom.PrintLabel;
import org.waypost.mailroom.ReportMail;
import org.waypost.mailroom.SavedFilter;
import org.waypost.mailroom.UnassignMail;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;

/** Pieces are found by what is known of them now, at their own location only, and so are their pictures and one's filters. */
@InsideTheServer
class FindItemsIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private FindMail find;

    @Inject
    private DescribeMail describe;

    @Inject
    private UnassignMail unassign;

    @Inject
    private IndexEarlierMail earlier;

    @Inject
    private ExpectPackage expect;

    @Inject
    private SwapMailbox swap;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private TenantSql sql;

    @Inject
    private Event<MailRecognised> recognised;

    @Inject
    private KeepFilters filters;

    @Inject
    private EditPicture edit;

    @Inject
    private PictureVersions versions;

    @Inject
    private ReportMail report;

    @Inject
    private PrintLabel label;

    private Location own;
    private Location other;
    private MailItemId piece;
    private MailItemId otherPiece;

    @BeforeEach
    void a_noted_piece_here_and_one_like_it_at_another_location() {
        own = locations.open();
        other = locations.open();
        piece = noted(own);
        otherPiece = noted(other);
    }

    private MailItemId noted(Location at) {
        MailItemId stored = mailbag.stored(at);
        MailDetails details = new MailDetails(
                "Harborside Crédit Union", MailType.CHECK, 0, 0, 0, 0, "", "", "9400 1118 9956 0042", "B-4");
        at.clerk(() -> describe.describe(stored, find.withId(stored).version(), details));
        return stored;
    }

    @Test
    void a_piece_is_found_by_each_of_its_words_and_nothing_of_another_location_is() {
        for (Map<String, String> named : List.of(
                Map.of("q", "harb credit"),
                Map.of("q", "vega"),
                Map.of("q", own.rentedMailbox()),
                Map.of("q", labelOf(piece)),
                Map.of("mailbox", own.rentedMailbox()),
                Map.of("person", "marisol harborside"),
                Map.of("tracking", "94001118"),
                Map.of("tracking", "0042"),
                Map.of("shelf", "b-4", "state", "in_storage", "type", "check"))) {
            assertThat(found(own, named)).as(named.toString()).containsExactly(piece);
        }
        for (Map<String, String> named : List.of(
                Map.of("q", "harborside nobody"),
                Map.of("q", labelOf(otherPiece)),
                Map.of("q", other.rentedMailbox()),
                Map.of("person", "b4"),
                Map.of("read", "harborside"),
                Map.of("from", "2999-01-01"),
                Map.of("state", "lost"))) {
            assertThat(found(own, named)).as(named.toString()).isEmpty();
        }
    }

    private String labelOf(MailItemId id) {
        return (id.equals(piece) ? own : other)
                .clerk(() -> find.withId(id).labelCode().replace("-", "").toLowerCase(Locale.ROOT));
    }

    @Test
    void what_is_no_longer_so_finds_it_no_more() {
        own.clerk(() -> unassign.unassign(piece));

        assertThat(found(own, Map.of("q", "vega"))).isEmpty();
        assertThat(found(own, Map.of("q", "harborside"))).containsExactly(piece);

        own.clerk(() -> describe.describe(piece, find.withId(piece).version(), MailDetails.UNKNOWN));

        assertThat(found(own, Map.of("q", "harborside"))).isEmpty();
    }

    @Test
    void what_was_read_in_the_photograph_finds_it_and_stays_when_it_is_noted_anew() {
        own.clerk(() -> transactions.committed(entities -> {
            recognised.fire(new MailRecognised(piece, "Return service requested\nVEGA"));
            return piece;
        }));
        own.clerk(() -> describe.describe(piece, find.withId(piece).version(), MailDetails.UNKNOWN));

        assertThat(found(own, Map.of("read", "return serv"))).containsExactly(piece);
        assertThat(found(own, Map.of("q", "vega requested"))).containsExactly(piece);
    }

    @Test
    void a_piece_of_before_the_index_is_found_after_it_was_filled_and_nothing_else_changes() {
        forgetTheIndex(own);
        forgetTheIndex(other);
        MailItemId known = noted(own);
        assertThat(found(own, Map.of("q", "harborside"))).containsExactly(known);

        own.as(Actor.system("a test"), this::filled);

        assertThat(found(own, Map.of("q", "harborside"))).containsExactly(known, piece);
        assertThat(found(own, Map.of("mailbox", own.rentedMailbox(), "q", "vega")))
                .contains(piece);
        assertThat(found(other, Map.of("q", "harborside"))).isEmpty();

        List<String> terms = traces.terms(own);
        own.as(Actor.system("a test"), this::filled);
        assertThat(traces.terms(own)).isEqualTo(terms);
        assertThat(traces.jobs(own)).doesNotContain(IndexEarlierMail.KIND);
    }

    private boolean filled() {
        earlier.after(0);
        return true;
    }

    private void forgetTheIndex(Location at) {
        at.clerk(() ->
                transactions.committed(entities -> sql.update("DELETE FROM item_term WHERE tenant_id = :tenant")));
    }

    @Test
    void what_is_expected_and_what_moved_with_its_renter_is_found_by_its_number() {
        MailItem expected = own.clerk(() -> expect.expect(new ExpectPackageCommand(
                "1Z999AA10123456784", own.rentedMailbox(), "", "Quayside Books", "", Optional.empty())));
        assertThat(found(own, Map.of("q", "quayside"))).containsExactly(expected.itemId());
        assertThat(found(own, Map.of("tracking", "6784"))).containsExactly(expected.itemId());

        own.as(
                "owner",
                () -> swap.swap(
                        mailboxes.withNumber(own.rentedMailbox()).orElseThrow().mailboxId(), own.freeMailbox()));

        assertThat(found(own, Map.of("q", own.freeMailbox()))).containsExactly(piece);
        assertThat(found(own, Map.of("q", own.rentedMailbox()))).doesNotContain(piece);
    }

    @Test
    void a_word_that_very_many_have_is_paged_in_the_order_of_the_list() {
        // every piece of a location bears its renter's name, so the list is walked rather than the index
        List<MailItemId> all = Stream.concat(
                        Stream.of(piece),
                        Stream.generate(() -> mailbag.stored(own)).limit(4))
                .toList();
        Map<String, String> vega = Map.of("q", "vega");

        MailPage first = page(vega, Optional.empty(), Optional.empty());
        MailPage second = page(vega, first.older(), Optional.empty());
        MailPage third = page(vega, second.older(), Optional.empty());
        MailPage back = page(vega, Optional.empty(), third.newer());

        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.rows().stream())
                        .map(MailLine::item))
                .containsExactlyElementsOf(reversed(all));
        assertThat(third.older()).isEmpty();
        assertThat(back.rows()).isEqualTo(second.rows());
    }

    private MailPage page(Map<String, String> named, Optional<Long> after, Optional<Long> before) {
        return own.clerk(() -> find.matching(new MailSearch(MailFilter.of(named), after, before, 2)));
    }

    private static <T> List<T> reversed(List<T> all) {
        List<T> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void a_kept_filter_is_its_owners_at_his_location_and_one_is_the_standard() {
        own.clerk(() -> filters.keep(new SavedFilter("Checks", MailFilter.of(Map.of("type", "check")), true)));
        own.clerk(() -> filters.keep(new SavedFilter("Lost", MailFilter.of(Map.of("state", "lost")), true)));

        assertThat(own.clerk(filters::own)).extracting(SavedFilter::name).containsExactly("Checks", "Lost");
        assertThat(own.clerk(filters::own)).extracting(SavedFilter::standard).containsExactly(false, true);
        assertThat(other.clerk(filters::own)).isEmpty();
        assertThat(codeOf(() -> other.clerk(() -> forgotten("Checks")))).isEqualTo(MailroomError.UNKNOWN_FILTER);
        own.clerk(() -> forgotten("checks"));
        assertThat(own.clerk(filters::own)).extracting(SavedFilter::name).containsExactly("Lost");
    }

    private String forgotten(String name) {
        filters.forget(name);
        return name;
    }

    @Test
    void an_edited_photograph_takes_the_place_of_the_first_which_is_kept_and_can_be_shown_again() {
        ContentId first = own.clerk(() -> shown(piece)).shown();
        own.clerk(() -> edited(piece));
        PicturePage turned = own.clerk(() -> shown(piece));

        assertThat(turned.shown()).isNotEqualTo(first);
        assertThat(turned.earlier()).containsExactly(first);
        assertThat(own.clerk(() -> find.withId(piece).picture())).contains(turned.shown());

        own.clerk(() -> versions.restore(piece, 1, first));
        PicturePage restored = own.clerk(() -> shown(piece));

        assertThat(restored).isEqualTo(new PicturePage(1, first, List.of(turned.shown())));
        assertThat(traces.ledger(own)).contains("mailroom.picture-edited", "mailroom.picture-restored");
    }

    private PicturePage shown(MailItemId id) {
        return versions.of(id).get(0);
    }

    private MailItem edited(MailItemId id) {
        return edit.edit(id, 1, PictureEdit.turned(1), last -> last.get());
    }

    @Test
    void a_lost_piece_is_found_where_it_belongs() {
        assertThat(own.clerk(() -> report.lost(piece).custody())).isEqualTo(CustodyState.LOST);
        assertThat(own.clerk(() -> report.found(piece).custody())).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(codeOf(() -> own.clerk(() -> report.found(piece)))).isEqualTo(MailroomError.WRONG_STATE);
        assertThat(traces.ledger(own)).contains("mailroom.lost", "mailroom.found");
    }

    @Test
    void a_piece_of_another_location_has_no_photographs_no_label_and_cannot_be_lost_here() {
        List<String> before = traces.everything(other);
        ContentId picture = other.clerk(() -> shown(otherPiece)).shown();

        for (Function<MailItemId, Object> act : List.<Function<MailItemId, Object>>of(
                this::edited,
                versions::of,
                id -> versions.restore(id, 1, picture),
                report::lost,
                report::found,
                id -> label.print(id, LabelSize.SMALL, LabelFormat.ZPL))) {
            assertThat(codeOf(() -> own.clerk(() -> act.apply(otherPiece)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        }
        assertThat(traces.everything(other)).isEqualTo(before);
    }

    private List<MailItemId> found(Location at, Map<String, String> named) {
        return at.clerk(() -> find.matching(MailSearch.first(MailFilter.of(named), 50))).rows().stream()
                .map(MailLine::item)
                .toList();
    }
}
