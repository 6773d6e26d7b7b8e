package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes idle workers of this node when there is work; a ring that nobody hears is kept for the next who listens. */
final class Bell {
    private final Semaphore rings = new Semaphore(0);
    private final int workers;

    Bell(int workers) {
        this.workers = workers;
    }

    /** Wakes as many workers as there are jobs. */
    void ring(int jobs) {
        int missing = Math.min(jobs, workers) - rings.availablePermits();
        if (missing > 0) {
            rings.release(missing);
        }
    }

    /** Waits for a ring, at most that long; workers look for work either way. */
    boolean await(Duration longest) throws InterruptedException {
        return rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
