package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
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

    /**
     * Suspends or resumes the tenant at a slug.
     *
     * @throws PlatformException {@link TenancyError#UNKNOWN_TENANT}
     */
    public Tenant setSuspended(String slug, boolean suspended) {
        Tenant tenant = tenants.withSlug(slug)
                .filter(found -> !found.tenantId().isPlatform())
                .orElseThrow(() -> new PlatformException(TenancyError.UNKNOWN_TENANT, slug));
        if (suspended) {
            tenant.suspend();
        } else {
            tenant.resume();
        }
        sites.refresh();
        return tenant;
    }
}
