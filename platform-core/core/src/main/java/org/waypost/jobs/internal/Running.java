package org.waypost.jobs.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs that run on this node now, whose leases are to be kept. */
final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final JobQueue queue;
    private final Set<ClaimedJob> jobs = ConcurrentHashMap.newKeySet();

    Running(JobQueue queue) {
        this.queue = queue;
    }

    void add(ClaimedJob claimed) {
        jobs.add(claimed);
    }

    void remove(ClaimedJob claimed) {
        jobs.remove(claimed);
    }

    /** Renews every lease; one that was lost is let go: its job runs elsewhere by now. */
    void renew() {
        jobs.removeIf(claimed -> !isRenewed(claimed));
    }

    /** Gives back what still runs, for other nodes to take at once. */
    void release() {
        jobs.forEach(queue::release);
        jobs.clear();
    }

    private boolean isRenewed(ClaimedJob claimed) {
        boolean renewed = queue.renew(claimed);
        if (!renewed && jobs.contains(claimed)) {
            LOG.warn(
                    "job {} {} runs elsewhere now: its lease ran out",
                    claimed.lane().kind(),
                    claimed.job().id());
        }
        return renewed;
    }
}
