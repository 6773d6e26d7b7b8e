package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.jobs.NewJob;
import org.waypost.tenancy.PersonAccount;

/** A renter gets the account by which he signs in; the identity provider is asked in between, by a job. */
@ApplicationScoped
@Transactional
public class OpenAccount {
    /** Of the job that opens an account; its payload is the customer's id. */
    public static final String JOB = "customers.account";

    private static final String ROLE = "renter";

    @Inject
    private Customers customers;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    static NewJob job(CustomerId customer) {
        String id = Long.toString(customer.value());
        return NewJob.of(JOB, id).keyed(JOB + "-" + id);
    }

    /** The account that he needs; none when he has one. */
    public Optional<PersonAccount> neededBy(CustomerId id) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Customer customer = customers.withId(id);
        NoticeAddress person = customer.noticeAddress();
        return customer.subject().isPresent()
                ? Optional.empty()
                : Optional.of(new PersonAccount(
                        person.email(),
                        person.name(),
                        ROLE,
                        Optional.empty(),
                        person.language().getLanguage()));
    }

    /** It is there: who signs in as that subject is this customer. */
    public void opened(CustomerId id, String subject) {
        access.require(Permission.CUSTOMERS_MANAGE);
        customers.withId(id).signsInAs(subject);
        ledger.record("customers.account-opened", new Subject("customer", id.value()), Map.of());
    }
}
