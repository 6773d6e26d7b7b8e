package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;
import org.waypost.requests.KeepRequestDates;

/** Looks every half hour whether a day has ended at a location on which pieces were waited for or held. */
@ApplicationScoped
class RequestDates implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Inject
    private KeepRequestDates dates;

    @Override
    public String kind() {
        return "requests.dates";
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
