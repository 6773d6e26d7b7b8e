package org.waypost.jobs;

import java.time.Duration;

/**
 * A use case that is done again and again for each tenant, in its scope. Features produce theirs as CDI beans of the type
 * {@link RecurringJob}.
 *
 * @param kind names it, for instance {@code requests.trash}
 * @param every the pause between the end of one run and the start of the next
 * @param work what is done
 */
public record TenantRound(String kind, Duration every, Runnable work) implements RecurringJob {
    /** What is done every hour: a day ends at every location once. */
    public static RecurringJob hourly(String kind, Runnable work) {
        return new TenantRound(kind, Duration.ofHours(1), work);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_TENANT;
    }

    @Override
    public void run(Job job) {
        work.run();
    }
}
