package org.waypost.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.tenancy.ProvisionTenant;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** Brings a registered tenant to life, in that tenant's scope. */
@ApplicationScoped
class ProvisionTenantJob implements JobHandler {
    /** A day of trying, for the identity provider may be away for longer than the usual attempts last. */
    private static final int ATTEMPTS = 150;

    @Inject
    private ProvisionTenant provision;

    @Override
    public String kind() {
        return ProvisioningJobs.KIND;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @SuppressWarnings("try") // a scope works by being open
    @Override
    public void run(Job job) {
        TenantScope platform = TenantScope.current();
        TenantId tenant = new TenantId(Long.parseLong(job.payload()));
        try (TenantScope scope = TenantScope.open(tenant, platform.actor(), platform.correlationId())) {
            provision.run(tenant);
        }
    }
}
