package org.waypost.jobs.internal;

import java.time.Duration;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.PermanentFailure;
import org.waypost.jobs.RecurringJob;

/** Judges attempts. */
final class Verdicts {
    private static final Reason NEVER_ENDED = new Reason(
            "NEVER_ENDED", "It was started as often as it may be, and each time its node stopped before the end.");

    private final Backoff backoff;

    Verdicts(Backoff backoff) {
        this.backoff = backoff;
    }

    /** Whether the job has been started more often than it may, because nodes died on it. */
    boolean isUsedUp(JobHandler handler, Job job) {
        return !(handler instanceof RecurringJob) && job.attempt() > handler.attempts();
    }

    /** For a job that is used up: the last attempts ended with their nodes. */
    Verdict neverEnded() {
        return new Verdict.Dead(NEVER_ENDED);
    }

    /** For a handler that returned. */
    Verdict success(JobHandler handler, Lane lane) {
        return handler instanceof RecurringJob recurring && lane.tenant().isPlatform()
                ? new Verdict.Rearmed(recurring.every())
                : new Verdict.Done();
    }

    /** For a handler that threw. */
    Verdict failure(JobHandler handler, Job job, Throwable error) {
        Reason reason = Reason.of(error);
        Duration pause = backoff.after(job.attempt());
        if (handler instanceof RecurringJob) {
            return new Verdict.Again(pause, reason);
        }
        return error instanceof PermanentFailure || job.attempt() >= handler.attempts()
                ? new Verdict.Dead(reason)
                : new Verdict.Again(pause, reason);
    }
}
