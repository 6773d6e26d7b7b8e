package org.waypost.content.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.content.SweepOrphans;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;

/** Sweeps each tenant's orphans once a day. */
@ApplicationScoped
public class SweepJob implements RecurringJob {
    private static final Duration DAILY = Duration.ofDays(1);

    @Inject
    private SweepOrphans orphans;

    @Override
    public String kind() {
        return "content.sweep";
    }

    @Override
    public Duration every() {
        return DAILY;
    }

    @Override
    public Reach reach() {
        return Reach.EACH_TENANT;
    }

    @Override
    public void run(Job job) {
        orphans.sweep();
    }
}
