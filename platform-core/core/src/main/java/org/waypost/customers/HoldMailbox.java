package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Keeps a free number for somebody whose papers are not approved yet. He has one at a time. */
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
     * Holds it and lets another go that was held for him; gives the mailbox.
     *
     * @param until when it is free again; nothing is until his papers are decided about
     * @throws PlatformException {@link CustomersError#UNKNOWN_MAILBOX}, {@link CustomersError#UNKNOWN_CUSTOMER} or why the
     *     number is not free
     */
    public Mailbox hold(String number, CustomerId customer, Optional<Instant> until) {
        requireHolder();
        Mailbox mailbox = mailboxes
                .held(number.strip())
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, number));
        mailbox.hold(customers.withId(customer).customerId(), until);
        ledger.record("customers.mailbox-held", mailbox, customer, Map.of());
        heldFor(customer).stream()
                .filter(other -> !other.number().equals(mailbox.number()))
                .forEach(this::letGo);
        return mailbox;
    }

    /** The one that is held for somebody. */
    public Optional<Mailbox> of(CustomerId customer) {
        requireHolder();
        return heldFor(customer).stream().findFirst();
    }

    private List<Mailbox> heldFor(CustomerId customer) {
        return mailboxes.of(customer).stream()
                .filter(mailbox -> mailbox.status() == MailboxStatus.HELD)
                .toList();
    }

    /** An applicant chooses for himself: who he is says the use case that calls this. */
    private void requireHolder() {
        if (!access.allowed(Permission.OWN_APPLICATION)) {
            access.require(Permission.CUSTOMERS_MANAGE);
        }
    }

    /** Sets a number free that was held; whatever else it is stays as it is. */
    void letGo(Mailbox mailbox) {
        Optional<CustomerId> holder = mailbox.customer();
        if (mailbox.status() == MailboxStatus.HELD && holder.isPresent()) {
            mailbox.letGo();
            ledger.record("customers.mailbox-let-go", mailbox, holder.get(), Map.of());
        }
    }

    /** Sets free all that is held for somebody. */
    void letGo(CustomerId customer) {
        heldFor(customer).forEach(this::letGo);
    }
}
