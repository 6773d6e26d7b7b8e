package org.waypost.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.tenancy.ProvisioningQueue;
import org.waypost.tenancy.TenantId;

/** Puts provisioning into the job table, for {@code tenancy} may not know it. */
@ApplicationScoped
class ProvisioningJobs implements ProvisioningQueue {
    static final String KIND = "tenancy.provision";

    @Inject
    private Jobs jobs;

    @Override
    public void enqueue(TenantId tenant) {
        String id = Long.toString(tenant.value());
        jobs.enqueue(NewJob.of(KIND, id).keyed(id));
    }
}
