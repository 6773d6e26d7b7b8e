package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/**
 * Moves a renter with his names and his mail to a free number; the old one waits in quarantine. The form he signed names the
 * old number, so he has to sign a new one.
 */
@ApplicationScoped
@Transactional
public class SwapMailbox {
    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private MailboxLedger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailboxSwapped> swapped;

    /**
     * Moves him; gives the mailbox he has now.
     *
     * @param to the number, which must be free or reserved
     * @throws PlatformException {@link CustomersError#NO_SUCH_MAILBOX}, {@link CustomersError#MAILBOX_NOT_RENTED},
     *     {@link CustomersError#UNKNOWN_MAILBOX} or why the new number cannot be rented
     */
    public Mailbox swap(MailboxId from, String to) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Mailbox old = mailboxes.known(from);
        Mailbox next = mailboxes
                .withNumber(to.trim())
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, to));
        next.requireFree();
        CustomerId renter = old.close(Closing.on(calendar.today()));
        next.rentTo(renter);
        customers.recipientsOf(from).forEach(name -> name.moveTo(next.mailboxId()));
        Map<String, String> evidence = Map.of("from", old.number(), "to", next.number());
        ledger.record("customers.mailbox-swapped", old, renter, evidence);
        ledger.record("customers.mailbox-swapped", next, renter, evidence);
        swapped.fire(new MailboxSwapped(from, next.mailboxId(), next.number(), renter));
        return next;
    }
}
