package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.customers.CustomerId;
import org.waypost.customers.OpenAccount;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.tenancy.Identities;

/**
 * Opens the account of a renter who was approved. The identity provider sends him the letter in which he chooses a password;
 * asked twice it makes no second account.
 */
@ApplicationScoped
class RenterAccounts implements JobHandler {
    @Inject
    private OpenAccount accounts;

    @Inject
    private Identities identities;

    @Override
    public String kind() {
        return OpenAccount.JOB;
    }

    @Override
    public void run(Job job) {
        CustomerId customer = CustomerId.of(job.payload());
        accounts.neededBy(customer).ifPresent(account -> accounts.opened(customer, identities.ensurePerson(account)));
    }
}
