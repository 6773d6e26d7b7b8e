package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread of this node that takes a job, does it, writes down what became of it, and looks for the next. */
final class Worker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int SETTLE_TRIES = 300;

    private final String name;
    private final Crew crew;
    private final Attempts attempts;

    Worker(String name, Crew crew) {
        this.name = name;
        this.crew = crew;
        this.attempts = new Attempts(crew);
    }

    @Override
    public void run() {
        try {
            while (!crew.isStopping()) {
                if (!workOn()) {
                    crew.bell().await(POLL);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Neither our own mistake nor an {@link Error} of the machine may cost the node a worker. */
    private boolean workOn() throws InterruptedException {
        try {
            return workOnce();
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Throwable stumbled) {
            LOG.error("a worker stumbled and goes on", stumbled);
            return false;
        }
    }

    /** Does one job if there is one; a table out of reach is as good as none. */
    boolean workOnce() throws InterruptedException {
        Optional<ClaimedJob> next = next();
        if (next.isPresent()) {
            ClaimedJob claimed = next.get();
            crew.running().add(claimed);
            try {
                settle(claimed, attempts.of(claimed));
            } finally {
                crew.running().remove(claimed);
                crew.turns().end(claimed.lane());
            }
        }
        return next.isPresent();
    }

    private Optional<ClaimedJob> next() {
        if (!crew.outage().mayTry()) {
            return Optional.empty();
        }
        try {
            List<Lane> due = crew.handlers().known(crew.queue().dueLanes());
            Optional<ClaimedJob> claimed = claimFrom(due);
            crew.outage().isOver();
            return claimed;
        } catch (RuntimeException outOfReach) {
            crew.outage().goesOn(outOfReach);
            return Optional.empty();
        }
    }

    private Optional<ClaimedJob> claimFrom(List<Lane> due) {
        Optional<Lane> turn = crew.turns().take(due);
        while (turn.isPresent()) {
            Optional<ClaimedJob> claimed = claim(turn.get());
            if (claimed.isPresent()) {
                return claimed;
            }
            due.remove(turn.get());
            turn = crew.turns().take(due);
        }
        return Optional.empty();
    }

    private Optional<ClaimedJob> claim(Lane lane) {
        Optional<ClaimedJob> claimed = Optional.empty();
        try {
            claimed = crew.queue().claim(lane, name);
            return claimed;
        } finally {
            if (claimed.isEmpty()) {
                crew.turns().end(lane);
            }
        }
    }

    /** Writes the verdict, and waits for a table that is away: work that was done should not be done twice. */
    private void settle(ClaimedJob claimed, Verdict verdict) throws InterruptedException {
        for (int tries = 1; !written(claimed, verdict); tries++) {
            if (tries == SETTLE_TRIES || crew.isStopping()) {
                LOG.error(
                        "job {} {}: cannot write down that it ended",
                        claimed.lane().kind(),
                        claimed.job().id());
                return;
            }
            Thread.sleep(crew.settlePause().toMillis());
        }
    }

    private boolean written(ClaimedJob claimed, Verdict verdict) {
        try {
            if (!verdict.write(crew.queue(), claimed)) {
                LOG.warn(
                        "job {} {} ended after its lease",
                        claimed.lane().kind(),
                        claimed.job().id());
            }
            return true;
        } catch (RuntimeException outOfReach) {
            crew.outage().goesOn(outOfReach);
            return false;
        }
    }
}
