package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.CustomersError;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Recipient;
import org.waypost.customers.Standing;
import org.waypost.mailroom.AssignMailCommand.Noted;
import org.waypost.shared.PlatformException;

/** Ties a piece to a mailbox and recipient. From then on it lies in storage and its renter is told. */
@ApplicationScoped
@Transactional
public class AssignMail {
    @Inject
    private MailItems items;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private QuarantineMail quarantine;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailAssigned> assigned;

    @Inject
    private Clock clock;

    /**
     * Assigns a piece that waits, or that lies in quarantine. Mail of a renter who is no customer any more goes to quarantine
     * instead: look at the custody of what is returned.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#WRONG_STATE} when somebody else was
     *     quicker, {@link MailroomError#CHANGED_MEANWHILE} when the noted version is not the present one,
     *     {@link CustomersError#UNKNOWN_MAILBOX}, {@link CustomersError#MAILBOX_NOT_RENTED} or {@link CustomersError#MAILBOX_CLOSED}
     */
    public MailItem assign(AssignMailCommand command) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(command.item());
        Mailbox mailbox = mailboxes
                .held(command.mailbox())
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, command.mailbox()));
        CustomerId customer = mailbox.customer()
                .filter(id -> customers.withId(id).standing() != Standing.PROSPECT)
                .orElseThrow(() -> new PlatformException(notRented(mailbox), command.mailbox()));
        command.noted().ifPresent(noted -> item.describe(noted.version(), noted.details()));
        if (customers.withId(customer).standing() == Standing.CLOSED) {
            return quarantine.quarantine(command.item(), QuarantineReason.CLOSED, mailbox.number());
        }
        item.assign(mailbox, recipient(command, mailbox, customer), clock.instant());
        ledger.record(
                "mailroom.assigned", new Subject("mail-item", command.item().value()), evidence(item));
        assigned.fire(new MailAssigned(command.item(), mailbox.mailboxId(), customer));
        items.write();
        return item;
    }

    /** It may have been closed since somebody chose it. */
    private static CustomersError notRented(Mailbox mailbox) {
        return mailbox.formerCustomer().isPresent() ? CustomersError.MAILBOX_CLOSED : CustomersError.MAILBOX_NOT_RENTED;
    }

    /**
     * Assigns a piece that waits and changes what is noted of it at the same time, whatever version it has.
     *
     * @throws PlatformException as {@link #assign(AssignMailCommand)}, and {@link MailroomError#BAD_DETAILS}
     */
    public MailItem assign(AssignMailCommand command, UnaryOperator<MailDetails> noting) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(command.item());
        return assign(command.noting(new Noted(item.version(), noting.apply(item.noted()))));
    }

    private static Map<String, String> evidence(MailItem item) {
        MailDetails noted = item.noted();
        return Map.of(
                "mailbox",
                item.mailboxNumber(),
                "recipient",
                item.recipientName(),
                "sender",
                noted.sender(),
                "type",
                noted.type().name(),
                "shelf",
                noted.shelf());
    }

    private String recipient(AssignMailCommand command, Mailbox mailbox, CustomerId customer) {
        Customer renter = customers.withId(customer);
        Optional<String> named = customers.recipientsOf(mailbox.mailboxId()).stream()
                .map(Recipient::name)
                .filter(command.recipient()::equals)
                .findFirst();
        return named.orElse(renter.displayName());
    }
}
