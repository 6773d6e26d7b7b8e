package org.waypost.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Throws a dead letter away; the ledger keeps what it was. */
@ApplicationScoped
public class DiscardJob {
    @Inject
    private DeadLetterTable letters;

    @Inject
    private LetterLedger ledger;

    @Inject
    private Access access;

    /**
     * Discards one letter of any tenant.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} without {@link Permission#JOBS_MANAGE}
     */
    @Transactional
    public JobOutcome discard(long jobId) {
        access.require(Permission.JOBS_MANAGE);
        return letters.withId(jobId).map(this::discarded).orElse(new JobOutcome.NoSuchLetter(jobId));
    }

    private JobOutcome discarded(DeadLetter letter) {
        letters.delete(letter);
        ledger.record("jobs.discarded", letter);
        return new JobOutcome.Done(letter);
    }
}
