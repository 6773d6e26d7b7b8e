package org.waypost.jobs;

import java.time.Duration;

/**
 * A job that is done again and again, by one node at a time. A CDI bean. It never becomes a dead letter: after a failure
 * it is tried again with growing pauses, and operators see the reason.
 */
public interface RecurringJob extends JobHandler {
    /** The pause between the end of one run and the start of the next. */
    Duration every();

    /** For whom it runs; once for the whole platform unless said otherwise. */
    default Reach reach() {
        return Reach.PLATFORM;
    }

    /** For whom a recurring job runs. */
    enum Reach {
        /** One run, in the scope of the platform's own tenant. */
        PLATFORM,
        /** A run for each active location and franchise, in its scope. */
        EACH_TENANT
    }
}
