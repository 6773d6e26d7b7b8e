package org.waypost.jobs.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that the job table cannot be reached, and once that it can again, however often it is tried in between. */
final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final AtomicBoolean lasting = new AtomicBoolean();

    void goesOn(RuntimeException error) {
        if (lasting.compareAndSet(false, true)) {
            Reason reason = Reason.of(error);
            LOG.error("jobs wait: the job table cannot be reached ({}: {})", reason.code(), reason.text());
        }
    }

    void isOver() {
        if (lasting.compareAndSet(true, false)) {
            LOG.info("jobs go on: the job table can be reached again");
        }
    }
}
