package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;

/** Somebody who wants to become a renter: known by his e-mail address first, then by name; at last the staff deals with him. */
@ApplicationScoped
@Transactional
public class WelcomeProspect {
    private static final int NAME = 200;

    @Inject
    private Customers customers;

    @Inject
    private CurrentRenter current;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Anybody may begin. Until he says his name he is called by his address. */
    public Customer begin(String email, Locale language) {
        Customer customer = new Customer(CustomerKind.PERSON, email, "", email, language, clock.instant());
        customer.standAs(Standing.PROSPECT);
        customers.add(customer);
        ledger.record("customers.prospect-began", subject(customer), Map.of());
        return customer;
    }

    /**
     * He says who applies.
     *
     * @param business its name; of no account for a person
     * @throws PlatformException {@link CustomersError#BAD_NAME}
     */
    public Customer introduce(CustomerKind kind, String name, String business) {
        Customer customer = current.applicant();
        customer.introduce(kind, named(name), kind == CustomerKind.BUSINESS ? named(business) : "");
        ledger.record("customers.introduced", subject(customer), Map.of("kind", kind.name()));
        return customer;
    }

    /** He sent his application in: from now on he waits for approval. */
    public void sentIn(CustomerId id) {
        access.require(Permission.OWN_APPLICATION);
        Customer customer = customers.withId(id);
        if (customer.standing() == Standing.PROSPECT) {
            customer.standAs(Standing.PENDING);
            ledger.record(
                    "customers.standing",
                    subject(customer),
                    Map.of("standing", customer.standing().name()));
        }
    }

    private static String named(String typed) {
        String clean = typed.strip().replaceAll("\\s+", " ");
        if (clean.isEmpty() || clean.length() > NAME) {
            throw new PlatformException(CustomersError.BAD_NAME, NAME);
        }
        return clean;
    }

    private static Subject subject(Customer customer) {
        return new Subject("customer", customer.customerId().value());
    }
}
