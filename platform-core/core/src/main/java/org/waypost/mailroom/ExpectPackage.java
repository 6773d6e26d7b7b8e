package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.CustomersError;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Recipient;
import org.waypost.shared.PlatformException;

/** An operator for any mailbox, or a renter for his own, announces a parcel, so that the counter knows it when it comes. */
@ApplicationScoped
@Transactional
public class ExpectPackage {
    @Inject
    private Packages packages;

    @Inject
    private ReadTrackingNumber readNumber;

    @Inject
    private MailItems items;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailDescribed> described;

    @Inject
    private Clock clock;

    /**
     * Announces it.
     *
     * @throws PlatformException {@link MailroomError#NO_TRACKING_NUMBER}, {@link MailroomError#ALREADY_EXPECTED},
     *     {@link CustomersError#UNKNOWN_MAILBOX} also for a mailbox that is not the renter's,
     *     {@link CustomersError#MAILBOX_NOT_RENTED}, {@link MailroomError#BAD_DETAILS}
     */
    public MailItem expect(ExpectPackageCommand command) {
        Mailbox mailbox = access.allowed(Permission.MAIL_ASSIGN) ? any(command.mailbox()) : own(command.mailbox());
        ScannedCode code = readNumber.read(command.trackingNumber());
        refuseTwice(code.number(), mailbox);
        MailItem item = MailItem.expected(
                mailbox, recipient(command.recipient(), mailbox), command.on().orElse(null), clock.instant());
        item.describe(MailDetails.parcel(command.sender(), command.note()).brought(code.carrier(), code.number()));
        items.add(item);
        ledger.record(
                "mailroom.expected",
                new Subject("mail-item", item.itemId().value()),
                Map.of("mailbox", mailbox.number(), "carrier", code.carrier(), "trackingNumber", code.number()));
        described.fire(new MailDescribed(item.itemId()));
        items.write();
        return item;
    }

    private Mailbox any(String number) {
        return mailboxes
                .withNumber(number)
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, number));
    }

    private Mailbox own(String number) {
        return mailboxes.of(renter.get().customerId()).stream()
                .filter(mailbox -> number.isEmpty() || mailbox.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, number));
    }

    private String recipient(String name, Mailbox mailbox) {
        CustomerId holder = mailbox.customer()
                .orElseThrow(() -> new PlatformException(CustomersError.MAILBOX_NOT_RENTED, mailbox.number()));
        Optional<String> named = customers.recipientsOf(mailbox.mailboxId()).stream()
                .map(Recipient::name)
                .filter(name::equals)
                .findFirst();
        return named.orElseGet(() -> customers.withId(holder).displayName());
    }

    private void refuseTwice(String number, Mailbox mailbox) {
        boolean isExpected = packages.withTrackingNumber(number, Integer.MAX_VALUE).stream()
                .filter(item -> item.custody() == CustodyState.EXPECTED)
                .anyMatch(item -> item.mailboxNumber().equals(mailbox.number()));
        if (isExpected) {
            throw new PlatformException(MailroomError.ALREADY_EXPECTED, number);
        }
    }
}
