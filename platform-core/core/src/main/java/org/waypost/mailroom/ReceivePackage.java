package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.customers.CustomersError;
import org.waypost.shared.PlatformException;

/** A parcel comes over the counter: in one step it is recorded, or its announcement fulfilled, and assigned to its mailbox. */
@ApplicationScoped
@Transactional
public class ReceivePackage {
    @Inject
    private FindPackages packages;

    @Inject
    private ReadTrackingNumber readNumber;

    @Inject
    private AssignMail assignMail;

    @Inject
    private MailItems items;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailRecorded> recorded;

    @Inject
    private Event<MailDescribed> described;

    @Inject
    private Clock clock;

    /**
     * Receives a parcel; its renter is told.
     *
     * @throws PlatformException {@link MailroomError#MAILBOX_NEEDED} or {@link MailroomError#SEVERAL_EXPECT} when no mailbox
     *     is said and none is known, {@link CustomersError#UNKNOWN_MAILBOX}, {@link CustomersError#MAILBOX_NOT_RENTED}
     */
    public PackageReceipt receive(ReceivePackageCommand command) {
        access.require(Permission.MAIL_RECORD);
        MailDetails noted = understood(command.noted());
        Optional<MailItem> earlier = packages.received(noted.trackingNumber()).stream()
                .filter(item -> !command.again())
                .findFirst();
        if (earlier.isPresent()) {
            command.photograph().ifPresent(contents::discard);
            return new PackageReceipt.AlreadyReceived(earlier.get());
        }
        Optional<MailItem> announced = announced(command, noted.trackingNumber());
        MailItem item = announced.orElseGet(this::unannounced);
        announced.ifPresent(here -> here.arrive(clock.instant()));
        item.describe(noted.over(item.noted()));
        command.photograph().ifPresent(picture -> show(item, picture));
        described.fire(new MailDescribed(item.itemId()));
        return new PackageReceipt.Received(shelved(item, command));
    }

    /** A code that came without its carrier is read here; one that came with it was read before. */
    private MailDetails understood(MailDetails noted) {
        if (noted.trackingNumber().isEmpty()) {
            return noted;
        }
        if (!noted.carrier().isEmpty()) {
            return noted.brought(noted.carrier(), ScannedCode.bare(noted.trackingNumber()));
        }
        ScannedCode code = readNumber.read(noted.trackingNumber());
        return noted.brought(code.carrier(), code.number());
    }

    private Optional<MailItem> announced(ReceivePackageCommand command, String number) {
        List<MailItem> expected = packages.expected(number);
        if (!command.mailbox().isEmpty()) {
            return expected.stream()
                    .filter(item -> item.mailboxNumber().equals(command.mailbox()))
                    .findFirst();
        }
        if (expected.isEmpty()) {
            throw new PlatformException(MailroomError.MAILBOX_NEEDED);
        }
        if (expected.size() > 1) {
            throw new PlatformException(
                    MailroomError.SEVERAL_EXPECT,
                    expected.stream().map(MailItem::mailboxNumber).collect(Collectors.joining(", ")));
        }
        return Optional.of(expected.get(0));
    }

    private MailItem unannounced() {
        MailItem item = MailItem.unseen(clock.instant());
        items.add(item);
        return item;
    }

    /** Content first: a piece refers to its picture's row. */
    private void show(MailItem item, StoredBlob picture) {
        contents.registerAll(List.of(picture));
        item.show(picture.id());
    }

    private MailItem shelved(MailItem item, ReceivePackageCommand command) {
        MailDetails noted = item.noted();
        ledger.record(
                "mailroom.received",
                new Subject("mail-item", item.itemId().value()),
                Map.of(
                        "label",
                        item.labelCode(),
                        "carrier",
                        noted.carrier(),
                        "trackingNumber",
                        noted.trackingNumber()));
        recorded.fire(new MailRecorded(List.of(item.itemId())));
        String mailbox = command.mailbox().isEmpty() ? item.mailboxNumber() : command.mailbox();
        String recipient = command.recipient().isEmpty() ? item.recipientName() : command.recipient();
        return assignMail.assign(new AssignMailCommand(item.itemId(), mailbox, recipient, Optional.empty()));
    }
}
