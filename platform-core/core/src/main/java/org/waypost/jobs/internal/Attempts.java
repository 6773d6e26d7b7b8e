package org.waypost.jobs.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.RecurringJob;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

/** Runs handlers, each in the scope of its job, and judges how it went. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** Made beforehand: while a server goes down, classes can no longer be loaded. */
    static final Verdict GIVEN_BACK = new Verdict.GivenBack();

    private final Crew crew;

    Attempts(Crew crew) {
        this.crew = crew;
    }

    /** Runs the handler; whatever it throws, an {@link Error} included, is this job's failure and not the worker's end. */
    @SuppressWarnings("try") // a scope works by being open
    Verdict of(ClaimedJob claimed) {
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
}
