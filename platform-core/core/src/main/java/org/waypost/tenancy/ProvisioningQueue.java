package org.waypost.tenancy;

/** Where provisioning waits for its turn; the job table stands behind it. */
public interface ProvisioningQueue {
    /** Has {@link ProvisionTenant} run for this tenant after the current transaction, again and again until it is done. */
    void enqueue(TenantId tenant);
}
