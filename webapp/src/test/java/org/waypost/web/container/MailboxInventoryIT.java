package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.ChangeMailboxes;
import org.waypost.customers.ChangeMailboxes.Row;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.Closing;
import org.waypost.customers.CreateMailboxes;
import org.waypost.customers.CreateMailboxes.Created;
import org.waypost.customers.CustomersError;
import org.waypost.customers.FindMailbox;
import org.waypost.customers.KeepMailboxDates;
import org.waypost.customers.ListMailboxes;
import org.waypost.customers.MailboxChange;
import org.waypost.customers.MailboxId;
import org.waypost.customers.MailboxLine;
import org.waypost.customers.MailboxSearch;
import org.waypost.customers.MailboxSize;
import org.waypost.customers.MailboxStatus;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.NumberRange;
import org.waypost.customers.Standing;
import org.waypost.customers.SuggestMailboxes;
import org.waypost.customers.SwapMailbox;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.SharedError;

/** Numbers are made, given out, closed and set free, each location its own. */
@InsideTheServer
class MailboxInventoryIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Mailboxes kept;

    @Inject
    private Traces traces;

    @Inject
    private CreateMailboxes create;

    @Inject
    private ChangeMailboxes change;

    @Inject
    private CloseMailbox close;

    @Inject
    private SwapMailbox swap;

    @Inject
    private KeepMailboxDates dates;

    @Inject
    private ListMailboxes mailboxes;

    @Inject
    private FindMailbox find;

    @Inject
    private SuggestMailboxes suggestions;

    @Inject
    private AssignMail assign;

    @Inject
    private FindMail mail;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void a_range_is_made_once_in_the_order_of_its_numbers_and_nowhere_else() {
        NumberRange range = NumberRange.parse("A1-A40");

        assertThat(owner(() -> create.preview(range))).isEqualTo(new Created(40, 0));
        assertThat(owner(() -> create.create(range, MailboxSize.LARGE))).isEqualTo(new Created(40, 0));
        assertThat(owner(() -> create.create(range, MailboxSize.SMALL))).isEqualTo(new Created(0, 40));

        ListMailboxes.Found page = owner(() -> mailboxes.matching(search("A", "A9", 2)));
        assertThat(page.rows()).extracting(MailboxLine::number).containsExactly("A10", "A11");
        assertThat(page.rows()).extracting(MailboxLine::size).containsOnly(MailboxSize.LARGE);
        assertThat(page.next()).contains("A11");
        assertThat(other.clerk(() -> mailboxes.matching(search("A1", "", 9)).rows()))
                .isEmpty();
    }

    @Test
    void of_many_those_that_cannot_be_changed_are_named_and_the_others_are_changed() {
        List<String> numbers = List.of(own.freeMailbox(), own.rentedMailbox(), other.freeMailbox());

        List<Row> rows = owner(() -> change.change(numbers, new MailboxChange.To(MailboxStatus.RESERVED)));

        assertThat(rows).extracting(Row::number).isEqualTo(numbers);
        assertThat(rows)
                .extracting(row -> row.refused().map(refused -> refused.code()))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(CustomersError.MAILBOX_IN_USE),
                        Optional.of(CustomersError.UNKNOWN_MAILBOX));
        assertThat(line(own, own.freeMailbox()).status()).isEqualTo(MailboxStatus.RESERVED);
        assertThat(line(other, other.freeMailbox()).status()).isEqualTo(MailboxStatus.AVAILABLE);
        assertThat(traces.ledger(own)).containsOnlyOnce("customers.mailbox-reserved");
    }

    @Test
    void a_mailbox_closed_between_choosing_and_assigning_takes_no_piece_and_loses_none() {
        MailItemId piece = mailbag.waiting(own);
        owner(() -> close.close(id(own, own.rentedMailbox()), Optional.empty()));

        assertThat(codeOf(() -> own.clerk(() -> assign.assign(mailbag.toRenter(own, piece)))))
                .isEqualTo(CustomersError.MAILBOX_CLOSED);

        assertThat(own.clerk(() -> mail.withId(piece)).custody()).isEqualTo(CustodyState.UNASSIGNED);
        assertThat(traces.ledger(own)).doesNotContain("mailroom.assigned").contains("customers.mailbox-closed");
        assertThat(own.clerk(() -> suggestions.suggest(own.rentedMailbox())))
                .extracting(MailboxSuggestion::standing)
                .containsOnly(Standing.CLOSED);
        MailboxLine closed = line(own, own.rentedMailbox());
        assertThat(closed.status()).isEqualTo(MailboxStatus.QUARANTINED);
        assertThat(closed.quarantinedUntil()).contains(today().plusMonths(6));
    }

    @Test
    void a_mailbox_closed_while_somebody_assigns_to_it_takes_no_piece() {
        MailItemId piece = mailbag.waiting(own);
        MailboxId rented = id(own, own.rentedMailbox());

        assertThat(codeOf(() -> own.clerk(() -> transactions.committed(entities -> {
                    kept.known(rented);
                    transactions.committed(elsewhere -> owner(() -> close.close(rented, Optional.empty())));
                    return assign.assign(mailbag.toRenter(own, piece));
                }))))
                .isEqualTo(CustomersError.MAILBOX_CLOSED);

        assertThat(own.clerk(() -> mail.withId(piece)).custody()).isEqualTo(CustodyState.UNASSIGNED);
        assertThat(line(own, own.rentedMailbox()).status()).isEqualTo(MailboxStatus.QUARANTINED);
    }

    @Test
    void planned_closings_and_ended_quarantines_happen_on_their_day() {
        MailboxId rented = id(own, own.rentedMailbox());
        owner(() -> close.close(rented, Optional.of(Closing.on(today().plusDays(3)))));
        runDates();
        assertThat(line(own, own.rentedMailbox()).status()).isEqualTo(MailboxStatus.ASSIGNED);
        assertThat(line(own, own.rentedMailbox()).closesOn()).contains(today().plusDays(3));

        owner(() -> close.close(rented, Optional.of(new Closing(today(), today()))));
        assertThat(line(own, own.rentedMailbox()).status()).isEqualTo(MailboxStatus.QUARANTINED);
        runDates();

        assertThat(line(own, own.rentedMailbox()).status()).isEqualTo(MailboxStatus.AVAILABLE);
        assertThat(owner(() -> find.withId(rented)).names()).isEmpty();
        assertThat(traces.ledger(own)).contains("customers.mailbox-closing-planned", "customers.mailbox-freed");
    }

    @Test
    void a_renter_who_gets_another_number_takes_names_and_mail_along() {
        MailItemId piece = mailbag.stored(own);
        MailboxId old = id(own, own.rentedMailbox());

        owner(() -> swap.swap(old, own.freeMailbox()));

        MailItem moved = own.clerk(() -> mail.withId(piece));
        assertThat(moved.mailboxNumber()).isEqualTo(own.freeMailbox());
        assertThat(own.renter(() -> mail.own(piece)).itemId()).isEqualTo(piece);
        assertThat(owner(() -> find.withId(old)).names()).isEmpty();
        assertThat(line(own, own.rentedMailbox()).status()).isEqualTo(MailboxStatus.QUARANTINED);
        assertThat(own.clerk(() -> suggestions.suggest("marisol")))
                .extracting(MailboxSuggestion::mailbox, MailboxSuggestion::standing)
                .containsExactly(tuple(own.freeMailbox(), Standing.APPROVED));
        assertThat(own.clerk(() -> mail.countInHouse(id(own, own.freeMailbox()))))
                .isEqualTo(1);
    }

    @Test
    void a_mailbox_of_another_location_does_not_exist() {
        MailboxId foreign = id(other, other.rentedMailbox());
        List<String> before = traces.everything(other);

        refused(CustomersError.NO_SUCH_MAILBOX, () -> find.withId(foreign));
        refused(CustomersError.NO_SUCH_MAILBOX, () -> close.close(foreign, Optional.empty()));
        refused(CustomersError.NO_SUCH_MAILBOX, () -> close.keep(foreign));
        refused(CustomersError.NO_SUCH_MAILBOX, () -> swap.swap(foreign, own.freeMailbox()));
        refused(CustomersError.UNKNOWN_MAILBOX, () -> swap.swap(id(own, own.rentedMailbox()), other.freeMailbox()));

        assertThat(traces.everything(other)).isEqualTo(before);
        assertThat(line(other, other.rentedMailbox()).status()).isEqualTo(MailboxStatus.ASSIGNED);
    }

    @Test
    void a_clerk_looks_but_changes_nothing() {
        MailboxId rented = id(own, own.rentedMailbox());

        for (Supplier<?> act : List.<Supplier<?>>of(
                () -> create.create(NumberRange.parse("1-2"), MailboxSize.SMALL),
                () -> change.change(List.of(), new MailboxChange.Size(MailboxSize.XL)),
                () -> close.close(rented, Optional.empty()),
                () -> close.keep(rented),
                () -> swap.swap(rented, own.freeMailbox()))) {
            assertThat(codeOf(() -> own.clerk(act))).isEqualTo(SharedError.FORBIDDEN);
        }
        assertThat(own.clerk(() -> find.withId(rented)).names()).isNotEmpty();
    }

    private <T> T owner(Supplier<T> work) {
        return own.as("owner", work);
    }

    private void runDates() {
        owner(() -> {
            dates.run();
            return true;
        });
    }

    private void refused(PlatformErrorCode code, Supplier<?> work) {
        assertThat(codeOf(() -> owner(work))).isEqualTo(code);
    }

    private MailboxId id(Location at, String number) {
        return line(at, number).id();
    }

    private MailboxLine line(Location at, String number) {
        return at.clerk(() -> mailboxes.matching(search(number, "", 1)).rows().get(0));
    }

    private static MailboxSearch search(String text, String after, int rows) {
        return new MailboxSearch(text, Optional.empty(), Optional.empty(), after, rows);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Chicago"));
    }
}
