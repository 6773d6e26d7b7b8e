package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** Lets a customer's mail be released, or stops it; whether his papers allow it is asked elsewhere. */
@ApplicationScoped
@Transactional
public class AdmitCustomer {
    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailboxLedger mailboxLedger;

    @Inject
    private Event<StandingChanged> changed;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** His papers are in order: a mailbox that was held for him is his, under his names. */
    public void admit(CustomerId id) {
        Customer customer = stand(id, Standing.APPROVED);
        held(id).forEach(mailbox -> rent(mailbox, customer));
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
        held(id).forEach(mailbox -> {
            mailbox.letGo();
            mailboxLedger.record("customers.mailbox-let-go", mailbox, id, Map.of());
        });
    }

    private Customer stand(CustomerId id, Standing standing) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Customer customer = customers.withId(id);
        customer.standAs(standing);
        ledger.record("customers.standing", new Subject("customer", id.value()), Map.of("standing", standing.name()));
        changed.fire(new StandingChanged(id, standing));
        return customer;
    }

    private Stream<Mailbox> held(CustomerId id) {
        return mailboxes.of(id).stream().filter(mailbox -> mailbox.status() == MailboxStatus.HELD);
    }
}
