package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;
import org.waypost.verification.KeepDocumentDates;
import org.waypost.verification.KeepLicences;

/** Looks every hour whether a day has ended at a location on which documents or its own registrations ran out. */
@ApplicationScoped
class DocumentDates implements RecurringJob {
    @Inject
    private KeepDocumentDates dates;

    @Inject
    private KeepLicences licences;

    @Override
    public String kind() {
        return "verification.dates";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_TENANT;
    }

    @Override
    public void run(Job job) {
        dates.run();
        licences.remind();
    }
}
