package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.RecurringJob;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

/** One thread of this node that takes a job, does it, writes down what became of it, and looks for the next. */
final class Worker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SETTLE_PAUSE = Duration.ofSeconds(2);
    private static final int SETTLE_TRIES = 300;

    /** Made beforehand: while a server goes down, classes can no longer be loaded. */
    private static final Verdict GIVEN_BACK = new Verdict.GivenBack();

    private final String name;
    private final Crew crew;

    Worker(String name, Crew crew) {
        this.name = name;
        this.crew = crew;
    }

    @Override
    public void run() {
        try {
            while (!crew.isStopping()) {
                if (!workOnce()) {
                    crew.bell().await(POLL);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does one job if there is one; a table out of reach is as good as none. */
    boolean workOnce() throws InterruptedException {
        Optional<ClaimedJob> next = next();
        if (next.isPresent()) {
            ClaimedJob claimed = next.get();
            crew.running().add(claimed);
            try {
                settle(claimed, attempt(claimed));
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

    /** Runs the handler; whatever it throws, an {@link Error} included, is this job's failure and not the worker's end. */
    @SuppressWarnings("try") // a scope works by being open
    private Verdict attempt(ClaimedJob claimed) {
        JobHandler handler = crew.handlers().of(claimed.lane());
        if (crew.verdicts().isUsedUp(handler, claimed.job())) {
            return crew.verdicts().neverEnded();
        }
        Actor actor = Actor.system(claimed.lane().kind());
        try (TenantScope scope = TenantScope.open(claimed.lane().tenant(), actor, correlation(claimed, handler))) {
            handler.run(claimed.job());
            return crew.verdicts().success(handler, claimed.lane());
        } catch (Throwable failed) {
            return crew.isStopping()
                    ? GIVEN_BACK
                    : tell(claimed, crew.verdicts().failure(handler, claimed.job(), failed), failed);
        }
    }

    /** Each run of a recurring job is a story of its own; other jobs go on with the one of whoever added them. */
    private static String correlation(ClaimedJob claimed, JobHandler handler) {
        boolean isNewStory =
                handler instanceof RecurringJob && claimed.lane().tenant().isPlatform();
        return isNewStory ? Correlation.fresh() : claimed.correlationId();
    }

    private Verdict tell(ClaimedJob claimed, Verdict verdict, Throwable failed) {
        String job = claimed.lane().kind() + " " + claimed.job().id() + " of tenant "
                + claimed.lane().tenant().value();
        if (verdict instanceof Verdict.Dead dead) {
            LOG.warn("job {} is a dead letter: {}", job, dead.reason());
        } else if (claimed.job().attempt() == 1 && isOutside(failed)) {
            LOG.info("job {} waits: {}", job, Reason.of(failed));
        } else if (claimed.job().attempt() == 1) {
            LOG.warn("job {} failed and is tried again", job, failed);
        }
        return verdict;
    }

    private static boolean isOutside(Throwable failed) {
        return failed instanceof PlatformException coded && coded.code().fault() == Fault.EXTERNAL;
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
            Thread.sleep(SETTLE_PAUSE.toMillis());
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
