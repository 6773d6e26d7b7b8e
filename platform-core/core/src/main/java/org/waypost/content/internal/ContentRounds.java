package org.waypost.content.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.waypost.content.SweepOrphans;
import org.waypost.jobs.RecurringJob;
import org.waypost.jobs.TenantRound;

/** What is looked at again and again for each tenant. */
@ApplicationScoped
class ContentRounds {
    private static final Duration DAILY = Duration.ofDays(1);

    /** Whether there are bytes that belong to nothing. */
    @Produces
    @ApplicationScoped
    RecurringJob sweep(SweepOrphans orphans) {
        return new TenantRound("content.sweep", DAILY, orphans::sweep);
    }
}
