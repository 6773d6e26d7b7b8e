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
import org.waypost.shared.PlatformException;

/** A renter has another name, or lives somewhere else: by his own word or by that of the staff. */
@ApplicationScoped
@Transactional
public class ChangeCustomer {
    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<CustomerChanged> changed;

    @Inject
    private Access access;

    /**
     * Gives him another name, at his mailboxes too.
     *
     * @param business empty for a person
     * @throws PlatformException {@link CustomersError#UNKNOWN_CUSTOMER}, {@link CustomersError#BAD_NAME}
     */
    public Customer rename(CustomerId id, String name, String business) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Customer customer = customers.withId(id);
        String formerName = customer.name();
        String formerBusiness = customer.business();
        customer.become(name, business);
        if (!customer.name().equals(formerName) || !customer.business().equals(formerBusiness)) {
            nameMailboxes(customer);
            told(customer, CustomerChanged.What.NAME, Map.of("from", formerName, "from-business", formerBusiness));
        }
        return customer;
    }

    private void nameMailboxes(Customer customer) {
        mailboxes.of(customer.customerId()).stream()
                .flatMap(mailbox -> customers.recipientsOf(mailbox.mailboxId()).stream())
                .forEach(recipient -> recipient.follow(customer));
    }

    /**
     * He lives somewhere else, says the staff.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_CUSTOMER}
     */
    public void moved(CustomerId id) {
        access.require(Permission.CUSTOMERS_MANAGE);
        told(customers.withId(id), CustomerChanged.What.HOME_ADDRESS, Map.of());
    }

    /**
     * The renter says it himself. His name stays until the staff have seen his papers.
     *
     * @throws PlatformException {@link CustomersError#NOT_A_RENTER}
     */
    public void report(CustomerChanged.What what) {
        told(renter.get(), what, Map.of());
    }

    private void told(Customer customer, CustomerChanged.What what, Map<String, String> evidence) {
        String action = what == CustomerChanged.What.NAME ? "customers.name-changed" : "customers.moved";
        ledger.record(action, new Subject("customer", customer.customerId().value()), evidence);
        changed.fire(new CustomerChanged(customer.customerId(), what));
    }
}
