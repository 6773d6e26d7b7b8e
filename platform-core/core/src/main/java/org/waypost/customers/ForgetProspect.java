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

/** Deletes somebody who never sent his application in, with all that is known of him. */
@ApplicationScoped
@Transactional
public class ForgetProspect {
    @Inject
    private Customers customers;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private HoldMailbox hold;

    @Inject
    private Event<ProspectForgotten> forgotten;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** Forgets him; whoever else keeps something of him is told first. Somebody with whom the staff deals stays. */
    public void forget(CustomerId id) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Customer customer = customers.withId(id);
        if (customer.standing() == Standing.PROSPECT) {
            forgotten.fire(new ProspectForgotten(id));
            hold.letGo(id);
            recipients.removeAllOf(id);
            customers.remove(customer);
            ledger.record("customers.prospect-forgotten", new Subject("customer", id.value()), Map.of());
        }
    }
}
