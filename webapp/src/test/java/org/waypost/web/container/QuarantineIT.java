package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.Customer;
import org.waypost.customers.Customers;
import org.waypost.customers.MailboxId;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Standing;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.ListQuarantine;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.QuarantineLine;
import org.waypost.mailroom.QuarantineMail;
import org.waypost.mailroom.QuarantineReason;
import org.waypost.mailroom.QuarantineStep;
import org.waypost.mailroom.SettleQuarantine;
import org.waypost.requests.RequestAction;
import org.waypost.requests.Wish;
import org.waypost.shared.PlatformErrorCode;

/** Mail that may not be given to anybody for now is set aside, and leaves only by its steps. */
@InsideTheServer
class QuarantineIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private Customers customers;

    @Inject
    private AssignMail assign;

    @Inject
    private FindMail find;

    @Inject
    private QuarantineMail quarantine;

    @Inject
    private SettleQuarantine settle;

    @Inject
    private ListQuarantine list;

    @Inject
    private RequestAction request;

    @Inject
    private CloseMailbox close;

    @Inject
    private Mailboxes mailboxes;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void mail_of_a_closed_customer_goes_to_quarantine_instead_of_storage() {
        renterStands(Standing.CLOSED);
        MailItemId piece = mailbag.waiting(own);

        MailItem item = own.clerk(() -> assign.assign(mailbag.toRenter(own, piece)));

        assertThat(item.custody()).isEqualTo(CustodyState.QUARANTINED);
        assertThat(item.quarantineReason()).contains(QuarantineReason.CLOSED);
        assertThat(traces.ledger(own)).contains("mailroom.quarantined").doesNotContain("mailroom.assigned");
        assertThat(traces.jobs(own)).doesNotContain("notifications.gather");
        assertThat(codeOf(() -> own.renter(() -> find.own(piece)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
    }

    @Test
    void a_renter_whose_papers_ran_out_is_told_and_gets_his_mail_when_they_are_renewed() {
        renterStands(Standing.EXPIRED);
        MailItemId piece = mailbag.waiting(own);
        own.clerk(() -> quarantine.quarantine(piece, QuarantineReason.EXPIRED, own.rentedMailbox()));

        own.clerk(() -> settle.notifyRenter(piece));
        QuarantineLine line = pieces(own).get(0);
        assertThat(line.renter()).isEqualTo("Marisol Vega");
        assertThat(line.toldAt()).isPresent();
        assertThat(traces.jobs(own)).containsOnlyOnce("notifications.gather");
        assertThat(codeOf(() -> own.clerk(() -> settle.release(piece)))).isEqualTo(MailroomError.NOT_APPROVED);

        renterStands(Standing.APPROVED);
        assertThat(pieces(own).get(0).isReleasable()).isTrue();
        own.clerk(() -> settle.release(piece));

        assertThat(pieces(own)).isEmpty();
        assertThat(own.renter(() -> find.own(piece)).custody()).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(own.clerk(() -> find.withId(piece)).quarantineReason()).isEmpty();
    }

    @Test
    void where_a_piece_is_sent_on_to_is_noted_and_one_that_goes_back_is_gone_with_its_words_in_the_ledger() {
        MailItemId piece = mailbag.stored(own);
        own.clerk(() -> quarantine.quarantine(piece, QuarantineReason.CLOSED, ""));
        LocalDate until = LocalDate.of(2030, 1, 31);

        own.clerk(() -> settle.remail(piece, "12 Elm St\nMadison", until));
        assertThat(pieces(own)).extracting(QuarantineLine::remailTo).containsExactly("12 Elm St\nMadison");
        assertThat(pieces(own)).extracting(QuarantineLine::remailUntil).containsExactly(Optional.of(until));
        assertThat(own.clerk(() -> list.counts()))
                .containsEntry(QuarantineReason.CLOSED, new ListQuarantine.Count(1, 0));

        own.clerk(() -> settle.returnToSender(piece));
        assertThat(own.clerk(() -> find.withId(piece)).custody()).isEqualTo(CustodyState.RETURNED_TO_SENDER);
        assertThat(pieces(own)).isEmpty();
        assertThat(traces.ledger(own)).contains("mailroom.remail-noted", "mailroom.returned-to-sender");
        assertThat(codeOf(() -> own.clerk(() -> settle.returnToSender(piece)))).isEqualTo(MailroomError.WRONG_STATE);
    }

    @Test
    void what_a_renter_leaves_behind_stays_on_its_shelf_and_is_listed_with_its_clock_until_its_first_step() {
        MailItemId piece = mailbag.stored(own);
        MailItemId asked = mailbag.stored(own);
        own.renter(() -> request.request(asked, Wish.openAndScan("")));
        mailbag.stored(other);

        own.as("owner", () -> close.close(mailbox(own.rentedMailbox()), Optional.empty()));

        assertThat(own.clerk(() -> find.withId(piece)).custody()).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(pieces(own)).extracting(QuarantineLine::item).containsExactlyInAnyOrder(piece, asked);
        assertThat(pieces(own)).allSatisfy(line -> {
            assertThat(line.leftBehind()).isTrue();
            assertThat(line.reason()).isEqualTo(QuarantineReason.CLOSED);
            assertThat(line.dueAt()).isEqualTo(inSixMonths());
            assertThat(line.next(Instant.now())).isEqualTo(QuarantineStep.REMAIL);
        });
        assertThat(own.clerk(() -> list.counts()))
                .containsEntry(QuarantineReason.CLOSED, new ListQuarantine.Count(2, 0));
        assertThat(traces.ledger(own)).contains("mailroom.left-behind");
        assertThat(pieces(other)).isEmpty();

        assertThat(codeOf(() -> own.clerk(() -> settle.remail(asked, "12 Elm St", LocalDate.of(2030, 1, 31)))))
                .isEqualTo(MailroomError.REQUEST_OPEN);
        own.clerk(() -> settle.remail(piece, "12 Elm St", LocalDate.of(2030, 1, 31)));
        assertThat(own.clerk(() -> find.withId(piece)).custody()).isEqualTo(CustodyState.QUARANTINED);
        assertThat(pieces(own))
                .filteredOn(line -> line.item().equals(piece))
                .extracting(QuarantineLine::remailTo, QuarantineLine::dueAt, QuarantineLine::leftBehind)
                .containsExactly(tuple("12 Elm St", inSixMonths(), false));
    }

    @Test
    void mail_of_a_renter_with_another_mailbox_or_who_came_back_has_no_clock() {
        MailItemId piece = mailbag.stored(own);
        own.as("owner", () -> close.close(mailbox(own.rentedMailbox()), Optional.empty()));
        renterStands(Standing.APPROVED);

        assertThat(pieces(own)).isEmpty();
        assertThat(own.clerk(() -> list.counts())).isEmpty();
        assertThat(own.renter(() -> find.own(piece)).custody()).isEqualTo(CustodyState.IN_STORAGE);
    }

    private MailboxId mailbox(String number) {
        return own.clerk(() -> mailboxes.withNumber(number)).orElseThrow().mailboxId();
    }

    private static Instant inSixMonths() {
        ZoneId zone = ZoneId.of("America/Chicago");
        return LocalDate.now(zone).plusMonths(6).atStartOfDay(zone).toInstant();
    }

    @Test
    void a_piece_somebody_asked_something_for_is_not_set_aside() {
        MailItemId piece = mailbag.stored(own);
        own.renter(() -> request.request(piece, Wish.openAndScan("")));
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> own.clerk(() -> quarantine.quarantine(piece, QuarantineReason.EXPIRED, ""))))
                .isEqualTo(MailroomError.REQUEST_OPEN);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void of_a_piece_for_somebody_unknown_nobody_can_be_told() {
        MailItemId piece = mailbag.waiting(own);
        own.clerk(() -> quarantine.quarantine(piece, QuarantineReason.UNKNOWN_PERSON, ""));

        assertThat(codeOf(() -> own.clerk(() -> settle.notifyRenter(piece)))).isEqualTo(MailroomError.NOBODY_TO_TELL);
        assertThat(codeOf(() -> own.clerk(() -> settle.release(piece)))).isEqualTo(MailroomError.NOT_APPROVED);
        own.clerk(() -> assign.assign(mailbag.toRenter(own, piece)));
        assertThat(own.clerk(() -> find.withId(piece)).custody()).isEqualTo(CustodyState.IN_STORAGE);
    }

    @Test
    void a_piece_of_another_location_is_unknown_to_every_step() {
        MailItemId waiting = mailbag.waiting(other);
        MailItemId aside = mailbag.waiting(other);
        other.clerk(() -> quarantine.quarantine(aside, QuarantineReason.UNAPPROVED, other.rentedMailbox()));
        List<String> before = traces.everything(other);

        unknown(() -> quarantine.quarantine(waiting, QuarantineReason.UNKNOWN_PERSON, ""));
        unknown(() -> settle.notifyRenter(aside));
        unknown(() -> settle.remail(aside, "to the thief", LocalDate.EPOCH));
        unknown(() -> settle.returnToSender(aside));
        unknown(() -> settle.release(aside));

        assertThat(pieces(own)).isEmpty();
        assertThat(pieces(other)).hasSize(1);
        assertThat(traces.everything(other)).isEqualTo(before);
    }

    private void unknown(Supplier<?> step) {
        PlatformErrorCode code = codeOf(() -> own.clerk(step));
        assertThat(code).isEqualTo(MailroomError.UNKNOWN_ITEM);
    }

    private List<QuarantineLine> pieces(Location at) {
        return at.clerk(() -> list.list(Optional.empty(), 10));
    }

    private void renterStands(Standing standing) {
        own.clerk(() -> transactions.committed(entities -> {
            Customer renter = customers.withEmail(own.renter()).orElseThrow();
            renter.standAs(standing);
            return renter;
        }));
    }
}
