package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.customers.KeepMailboxDates;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;

/** Looks every hour whether a day has begun at a location on which mailboxes are to be closed or set free. */
@ApplicationScoped
class MailboxDates implements RecurringJob {
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private KeepMailboxDates dates;

    @Override
    public String kind() {
        return "customers.mailbox-dates";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public Reach reach() {
        return Reach.EACH_TENANT;
    }

    @Override
    public void run(Job job) {
        dates.run();
    }
}
