package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.StoredBlob;
import org.waypost.customers.CustomersError;
import org.waypost.mailroom.CancelExpected;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.ExpectPackage;
import org.waypost.mailroom.ExpectPackageCommand;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.FindPackages;
import org.waypost.mailroom.IntakeFigures;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.PackageReceipt;
import org.waypost.mailroom.ReceivePackage;
import org.waypost.mailroom.ReceivePackageCommand;
import org.waypost.mailroom.UndoReceipt;

/** Parcels of two locations that have the same tracking number stay apart, from the announcement to the shelf. */
@InsideTheServer
class PackagesIT {
    private static final String NUMBER = "1Z999AA10123456784";

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private ExpectPackage expect;

    @Inject
    private CancelExpected cancel;

    @Inject
    private ReceivePackage receive;

    @Inject
    private UndoReceipt undo;

    @Inject
    private FindPackages packages;

    @Inject
    private FindMail mail;

    @Inject
    private IntakeFigures figures;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void what_a_renter_announced_is_his_when_only_its_number_is_scanned() {
        MailItemId announced = own.renter(() -> announce(""));

        MailItem here = received(own, "1Z 999 AA1 01 2345 6784", "").item();

        assertThat(here.itemId()).isEqualTo(announced);
        assertThat(here.custody()).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(here.mailboxNumber()).isEqualTo(own.rentedMailbox());
        assertThat(here.noted().sender()).isEqualTo("Ink & Paper");
        assertThat(here.noted().carrier()).isEqualTo("UPS");
        assertThat(traces.ledger(own)).contains("mailroom.expected", "mailroom.received", "mailroom.assigned");
        assertThat(own.renter(packages::own)).extracting(MailItem::itemId).containsExactly(announced);
    }

    @Test
    void what_is_expected_neither_waits_for_a_mailbox_nor_counts_as_mail_that_came_in() {
        own.renter(() -> announce(""));

        assertThat(own.clerk(mail::countUnassigned)).isZero();
        assertThat(own.clerk(() -> figures.lastDays(2)).values()).containsOnly(0L);
        received(own, NUMBER, "");
        assertThat(own.clerk(() -> figures.lastDays(2)).values()).contains(1L);
    }

    @Test
    void the_same_number_at_two_locations_is_two_parcels() {
        MailItemId announced = other.renter(() -> announce(""));

        assertThat(own.clerk(() -> packages.expected(NUMBER))).isEmpty();
        assertThat(codeOf(() -> own.clerk(() -> receive.receive(parcel(NUMBER, "")))))
                .isEqualTo(MailroomError.MAILBOX_NEEDED);
        MailItem here = received(own, NUMBER, own.rentedMailbox()).item();

        assertThat(here.itemId()).isNotEqualTo(announced);
        assertThat(other.clerk(() -> mail.withId(announced)).custody()).isEqualTo(CustodyState.EXPECTED);
        assertThat(other.clerk(() -> packages.received(NUMBER))).isEmpty();
        assertThat(received(other, NUMBER, "")).isInstanceOf(PackageReceipt.Received.class);
    }

    @Test
    void what_is_expected_elsewhere_is_unknown_here() {
        MailItemId announced = other.renter(() -> announce(""));
        MailItemId stored =
                received(other, "568838414941", other.rentedMailbox()).item().itemId();
        List<String> before = traces.everything(other);

        assertThat(codeOf(() -> own.clerk(() -> cancel.cancel(announced)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(codeOf(() -> own.renter(() -> cancel.cancel(announced)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(codeOf(() -> own.clerk(() -> undo.undo(stored)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(codeOf(() -> own.clerk(() -> announce(other.rentedMailbox()))))
                .isEqualTo(CustomersError.UNKNOWN_MAILBOX);
        assertThat(codeOf(() -> own.renter(() -> announce(own.freeMailbox()))))
                .isEqualTo(CustomersError.UNKNOWN_MAILBOX);
        assertThat(traces.everything(other)).isEqualTo(before);
    }

    @Test
    void a_number_that_came_in_lately_is_recorded_again_only_on_demand() {
        MailItemId first = received(own, NUMBER, own.rentedMailbox()).item().itemId();

        PackageReceipt second = received(own, NUMBER, own.rentedMailbox());
        PackageReceipt third = own.clerk(() -> receive.receive(
                new ReceivePackageCommand(own.rentedMailbox(), "", noted(NUMBER), Optional.empty(), true)));

        assertThat(second).isInstanceOf(PackageReceipt.AlreadyReceived.class);
        assertThat(second.item().itemId()).isEqualTo(first);
        assertThat(third).isInstanceOf(PackageReceipt.Received.class);
        assertThat(third.item().itemId()).isNotEqualTo(first);
    }

    @Test
    void a_receipt_is_taken_back_and_what_was_announced_is_expected_again() {
        MailItemId announced = own.renter(() -> announce(""));
        received(own, NUMBER, "");

        own.clerk(() -> undo.undo(announced));

        assertThat(own.clerk(() -> packages.expected(NUMBER)))
                .extracting(MailItem::itemId)
                .containsExactly(announced);
        assertThat(received(own, NUMBER, "").item().itemId()).isEqualTo(announced);
        assertThat(traces.ledger(own)).contains("mailroom.receipt-undone");
    }

    @Test
    void an_announcement_is_made_once_and_can_be_taken_back() {
        MailItemId announced = own.renter(() -> announce(""));

        assertThat(codeOf(() -> own.renter(() -> announce("")))).isEqualTo(MailroomError.ALREADY_EXPECTED);
        own.renter(() -> cancel.cancel(announced));

        assertThat(own.renter(packages::own)).isEmpty();
        assertThat(own.clerk(() -> packages.expected())).isEmpty();
        assertThat(codeOf(() -> own.clerk(() -> cancel.cancel(announced)))).isEqualTo(MailroomError.WRONG_STATE);
    }

    @Test
    void a_photograph_may_come_with_the_parcel() {
        PackageReceipt receipt = own.clerk(() -> {
            StoredBlob photograph = mailbag.picture();
            return receive.receive(
                    new ReceivePackageCommand(own.rentedMailbox(), "", noted(NUMBER), Optional.of(photograph), false));
        });

        assertThat(own.clerk(() -> mail.pictures(receipt.item().itemId()))).hasSize(1);
        MailItem without = received(own, "568838414941", own.rentedMailbox()).item();
        assertThat(own.clerk(() -> mail.pictures(without.itemId()))).isEmpty();
    }

    private PackageReceipt received(Location at, String number, String mailbox) {
        return at.clerk(() -> receive.receive(parcel(number, mailbox)));
    }

    private static ReceivePackageCommand parcel(String number, String mailbox) {
        return new ReceivePackageCommand(mailbox, "", noted(number), Optional.empty(), false);
    }

    private static MailDetails noted(String number) {
        return new MailDetails("", MailType.PACKAGE, 300, 220, 110, 1360, "", "", number, "P-03");
    }

    private MailItemId announce(String mailbox) {
        return expect.expect(new ExpectPackageCommand(
                        NUMBER, mailbox, "", "Ink & Paper", "", Optional.of(LocalDate.of(2026, 11, 24))))
                .itemId();
    }
}
