package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread of this node that takes a turn at some jobs, does them, writes down what became of them, and looks for more. */
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

    /** Takes a turn if there is work; a table out of reach is as good as none. */
    boolean workOnce() throws InterruptedException {
        List<ClaimedJob> turn = next();
        if (!turn.isEmpty()) {
            turn.forEach(crew.running()::add);
            try {
                settle(turn.get(0).lane(), worked(turn));
            } finally {
                turn.forEach(crew.running()::remove);
                crew.turns().end(turn.get(0).lane());
            }
        }
        return !turn.isEmpty();
    }

    private List<Settled> worked(List<ClaimedJob> turn) {
        long end = System.nanoTime() + crew.turn().toNanos();
        List<Settled> settled = new ArrayList<>();
        for (ClaimedJob claimed : turn) {
            boolean isInTime = settled.isEmpty() || (System.nanoTime() < end && !crew.isStopping());
            settled.add(new Settled(claimed, isInTime ? attempts.of(claimed) : Attempts.GIVEN_BACK));
        }
        return settled;
    }

    private List<ClaimedJob> next() {
        if (!crew.outage().mayTry()) {
            return List.of();
        }
        try {
            List<Lane> due = crew.handlers().known(crew.queue().dueLanes());
            List<ClaimedJob> claimed = claimFrom(due);
            crew.outage().isOver();
            return claimed;
        } catch (RuntimeException outOfReach) {
            crew.outage().goesOn(outOfReach);
            return List.of();
        }
    }

    private List<ClaimedJob> claimFrom(List<Lane> due) {
        Optional<Lane> turn = crew.turns().take(due);
        while (turn.isPresent()) {
            List<ClaimedJob> claimed = claim(turn.get());
            if (!claimed.isEmpty()) {
                return claimed;
            }
            due.remove(turn.get());
            turn = crew.turns().take(due);
        }
        return List.of();
    }

    private List<ClaimedJob> claim(Lane lane) {
        List<ClaimedJob> claimed = List.of();
        try {
            claimed = crew.queue().claim(lane, name, crew.handlers().together(lane));
            return claimed;
        } finally {
            if (claimed.isEmpty()) {
                crew.turns().end(lane);
            }
        }
    }

    /** Writes the verdicts, and waits for a table that is away: work that was done should not be done twice. */
    private void settle(Lane lane, List<Settled> turn) throws InterruptedException {
        for (int tries = 1; !written(lane, turn); tries++) {
            if (tries == SETTLE_TRIES || crew.isStopping()) {
                LOG.error("{} jobs {}: cannot write down that they ended", turn.size(), lane.kind());
                return;
            }
            Thread.sleep(crew.settlePause().toMillis());
        }
    }

    private boolean written(Lane lane, List<Settled> turn) {
        try {
            crew.queue()
                    .settle(turn)
                    .forEach(late -> LOG.warn(
                            "job {} {} ended after its lease",
                            lane.kind(),
                            late.job().id()));
            return true;
        } catch (RuntimeException outOfReach) {
            crew.outage().goesOn(outOfReach);
            return false;
        }
    }
}
