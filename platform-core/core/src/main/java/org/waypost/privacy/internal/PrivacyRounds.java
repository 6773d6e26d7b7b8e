package org.waypost.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.waypost.jobs.RecurringJob;
import org.waypost.jobs.TenantRound;
import org.waypost.privacy.PurgeRecords;

/** What is looked at again and again at each location. */
@ApplicationScoped
class PrivacyRounds {
    private static final Duration DAILY = Duration.ofDays(1);

    /** Whether records have outlived their time. */
    @Produces
    @ApplicationScoped
    RecurringJob purge(PurgeRecords records) {
        return new TenantRound("privacy.purge", DAILY, records::run);
    }
}
