package org.waypost.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.audit.SealLedger;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;

/** Seals the ledgers of all tenants every few seconds, for {@code audit} may not know jobs. */
@ApplicationScoped
class SealLedgerJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private SealLedger ledger;

    @Override
    public String kind() {
        return "audit.seal";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run(Job job) {
        ledger.run();
    }
}
