package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the job table is out of reach. Then one worker of the node looks every two seconds for all of them,
 * because each look makes the server's connection pool complain at length; the first and the last are logged here.
 */
final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final long PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

    private final LongSupplier nanoTime;
    private final AtomicBoolean lasting = new AtomicBoolean();
    private final AtomicLong triedAt = new AtomicLong();

    Outage(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether the caller may go to the table now: always, but during an outage only one caller in two seconds. */
    boolean mayTry() {
        if (!lasting.get()) {
            return true;
        }
        long last = triedAt.get();
        long now = nanoTime.getAsLong();
        return now - last >= PAUSE_NANOS && triedAt.compareAndSet(last, now);
    }

    void goesOn(RuntimeException error) {
        triedAt.set(nanoTime.getAsLong());
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
