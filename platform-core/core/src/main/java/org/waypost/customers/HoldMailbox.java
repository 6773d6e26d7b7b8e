package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Keeps a free number for somebody whose papers are not approved yet. */
@ApplicationScoped
@Transactional
public class HoldMailbox {
    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private MailboxLedger ledger;

    @Inject
    private Access access;

    /**
     * Holds it; gives the mailbox.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_MAILBOX}, {@link CustomersError#UNKNOWN_CUSTOMER} or why the
     *     number is not free
     */
    public Mailbox hold(String number, CustomerId customer) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Mailbox mailbox = mailboxes
                .held(number.strip())
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, number));
        mailbox.hold(customers.withId(customer).customerId());
        ledger.record("customers.mailbox-held", mailbox, customer, Map.of());
        return mailbox;
    }
}
