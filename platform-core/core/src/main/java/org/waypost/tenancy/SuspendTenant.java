package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.shared.PlatformException;

/** Closes a tenant to everybody, or opens it again; nothing is deleted. */
@ApplicationScoped
@Transactional
public class SuspendTenant {
    @Inject
    private Tenants tenants;

    @Inject
    private Sites sites;

    @Inject
    private Event<TenantChanged> changes;

    /**
     * Suspends or resumes the tenant at a slug; one that is so already stays as it is.
     *
     * @throws PlatformException {@link TenancyError#UNKNOWN_TENANT} or {@link TenancyError#NOT_IN_USE}
     */
    public Tenant setSuspended(String slug, boolean suspended) {
        Tenant tenant = tenants.withSlug(slug)
                .filter(found -> !found.tenantId().isPlatform())
                .map(tenants::hold)
                .orElseThrow(() -> new PlatformException(TenancyError.UNKNOWN_TENANT, slug));
        if (suspended != (tenant.status() == TenantStatus.SUSPENDED)) {
            change(tenant, suspended);
        }
        return tenant;
    }

    private void change(Tenant tenant, boolean suspended) {
        if (suspended) {
            tenant.suspend();
        } else {
            tenant.resume();
        }
        changes.fire(
                new TenantChanged(tenant, suspended ? TenantChanged.Change.SUSPENDED : TenantChanged.Change.RESUMED));
        sites.refresh();
    }
}
