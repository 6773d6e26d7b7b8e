package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;
import org.waypost.requests.PurgeTrash;

/** Looks every hour whose days in the trash are over. */
@ApplicationScoped
class TrashDays implements RecurringJob {
    @Inject
    private PurgeTrash purge;

    @Override
    public String kind() {
        return "requests.trash";
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
        purge.run();
    }
}
