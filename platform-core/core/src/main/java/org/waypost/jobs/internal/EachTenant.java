package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.waypost.jobs.Job;
import org.waypost.jobs.NewJob;
import org.waypost.jobs.RecurringJob;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** A recurring job for every tenant: the platform's row hands out one row per tenant, and those do the work. */
final class EachTenant implements RecurringJob {
    private final RecurringJob work;
    private final Supplier<List<TenantId>> tenants;
    private final JobAdditions additions;

    EachTenant(RecurringJob work, Supplier<List<TenantId>> tenants, JobAdditions additions) {
        this.work = work;
        this.tenants = tenants;
        this.additions = additions;
    }

    @Override
    public String kind() {
        return work.kind();
    }

    @Override
    public Duration every() {
        return work.every();
    }

    @Override
    public void run(Job job) throws Exception {
        if (TenantScope.current().tenant().isPlatform()) {
            tenants.get().forEach(this::handOut);
        } else {
            work.run(job);
        }
    }

    @SuppressWarnings("try") // a scope works by being open
    private void handOut(TenantId tenant) {
        TenantScope platform = TenantScope.current();
        try (TenantScope scope = TenantScope.open(tenant, platform.actor(), platform.correlationId())) {
            additions.writeNow(NewJob.of(kind(), "").keyed(Recurring.KEY));
        }
    }
}
