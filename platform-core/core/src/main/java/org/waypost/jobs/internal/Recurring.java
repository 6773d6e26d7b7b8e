package org.waypost.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.NewJob;
import org.waypost.jobs.RecurringJob;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** Keeps one row of the platform for every recurring job; it comes back by itself each time it was done. */
@ApplicationScoped
class Recurring {
    static final String KEY = "recurring";

    @Inject
    private JobAdditions additions;

    @Inject
    private Sites sites;

    /** The handler as workers call it. */
    JobHandler adapted(JobHandler handler) {
        return handler instanceof RecurringJob work && work.reach() == RecurringJob.Reach.EACH_TENANT
                ? new EachTenant(work, this::activeTenants, additions)
                : handler;
    }

    /** Adds the rows that are not there yet. */
    @SuppressWarnings("try") // a scope works by being open
    void ensure(List<RecurringJob> jobs) {
        try (TenantScope scope = TenantScope.open(TenantId.PLATFORM, Actor.system("jobs"), Correlation.fresh())) {
            jobs.forEach(job -> additions.writeNow(NewJob.of(job.kind(), "").keyed(KEY)));
        }
    }

    private List<TenantId> activeTenants() {
        return sites.all().stream()
                .filter(Site::isActive)
                .map(Site::tenant)
                .filter(tenant -> !tenant.isPlatform())
                .toList();
    }
}
