package org.waypost.jobs.internal;

import java.time.Duration;
import org.waypost.jobs.RecurringJob;

/** The same, again and again. */
class TestRecurring extends TestHandler implements RecurringJob {
    static final Duration EVERY = Duration.ofMinutes(5);

    TestRecurring(String kind) {
        super(kind);
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
