package org.waypost.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Gives a dead letter another life: it is tried anew from its first attempt. */
@ApplicationScoped
public class RetryJob {
    @Inject
    private DeadLetterTable letters;

    @Inject
    private LetterLedger ledger;

    @Inject
    private Access access;

    /**
     * Retries one letter of any tenant.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} without {@link Permission#JOBS_MANAGE}
     */
    @Transactional
    public JobOutcome retry(long jobId) {
        access.require(Permission.JOBS_MANAGE);
        return letters.withId(jobId).map(this::retried).orElse(new JobOutcome.NoSuchLetter(jobId));
    }

    private JobOutcome retried(DeadLetter letter) {
        letters.revive(letter);
        ledger.record("jobs.retried", letter);
        return new JobOutcome.Done(letter);
    }
}
