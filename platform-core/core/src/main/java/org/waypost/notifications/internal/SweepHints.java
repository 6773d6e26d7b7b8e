package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;

/** Keeps the hint table small. */
@ApplicationScoped
class SweepHints implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private HintTable table;

    @Override
    public String kind() {
        return "notifications.sweep-hints";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run(Job job) {
        table.sweep();
    }
}
