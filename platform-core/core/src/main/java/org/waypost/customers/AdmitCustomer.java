package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.jobs.Jobs;

/** Lets a customer's mail be released, or stops it; whether his papers allow it is asked elsewhere. */
@ApplicationScoped
@Transactional
public class AdmitCustomer {
    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private HoldMailbox hold;

    @Inject
    private Jobs jobs;

    @Inject
    private MailboxLedger mailboxLedger;

    @Inject
    private Event<StandingChanged> changed;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** His papers are in order: a mailbox that was held for him is his, under his names, and he gets an account. */
    public void admit(CustomerId id) {
        Customer customer = stand(id, Standing.APPROVED);
        mailboxes.of(id).stream()
                .filter(mailbox -> mailbox.status() == MailboxStatus.HELD)
                .forEach(mailbox -> rent(mailbox, customer));
        if (customer.subject().isEmpty()) {
            jobs.enqueue(OpenAccount.job(id));
        }
    }

    private void rent(Mailbox mailbox, Customer customer) {
        mailbox.rentTo(customer.customerId());
        name(mailbox, customer, customer.name(), RecipientKind.RENTER);
        if (!customer.business().isEmpty()) {
            name(mailbox, customer, customer.business(), RecipientKind.BUSINESS);
        }
        mailboxLedger.record("customers.mailbox-assigned", mailbox, customer.customerId(), Map.of());
    }

    private void name(Mailbox mailbox, Customer customer, String name, RecipientKind kind) {
        customers.add(new Recipient(mailbox.mailboxId(), customer.customerId(), name, kind));
    }

    /** His papers were found wrong after all: mail waits again. */
    public void suspend(CustomerId id) {
        stand(id, Standing.PENDING);
    }

    /** He does not become a renter: a number that was held for him is free. */
    public void turnAway(CustomerId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        hold.letGo(id);
    }

    private Customer stand(CustomerId id, Standing standing) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Customer customer = customers.withId(id);
        customer.standAs(standing);
        ledger.record("customers.standing", new Subject("customer", id.value()), Map.of("standing", standing.name()));
        changed.fire(new StandingChanged(id, standing));
        return customer;
    }
}
