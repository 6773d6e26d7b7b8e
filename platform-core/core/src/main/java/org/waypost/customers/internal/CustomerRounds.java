package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.waypost.customers.KeepMailboxDates;
import org.waypost.jobs.RecurringJob;
import org.waypost.jobs.TenantRound;

/** What is looked at again and again at each location. */
@ApplicationScoped
class CustomerRounds {
    /** Whether a day has begun on which mailboxes are to be closed or set free. */
    @Produces
    @ApplicationScoped
    RecurringJob mailboxDates(KeepMailboxDates dates) {
        return TenantRound.hourly("customers.mailbox-dates", dates::run);
    }
}
