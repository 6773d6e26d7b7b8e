package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lets the administrators of a franchise, who sign in at its realm, come to each of its locations. */
@ApplicationScoped
class FranchiseDoors {
    private final Tenants tenants;
    private final Identities identities;

    /** For the proxy. */
    protected FranchiseDoors() {
        this(null, null);
    }

    @Inject
    FranchiseDoors(Tenants tenants, Identities identities) {
        this.tenants = tenants;
        this.identities = identities;
    }

    /** Opens the doors between a location and its franchise, or those between a franchise and all its locations. */
    void openFor(Tenant tenant) {
        Optional<TenantId> franchise =
                tenant.kind() == TenantKind.FRANCHISE ? Optional.of(tenant.tenantId()) : tenant.franchise();
        franchise.flatMap(tenants::withId).ifPresent(this::open);
    }

    /** Each location's job sends the whole list: whoever sent an old one last looks again and sends the new one. */
    private void open(Tenant franchise) {
        List<String> opened;
        do {
            opened = locationsOf(franchise);
            identities.openDoors(franchise.slug(), opened);
        } while (!opened.equals(locationsOf(franchise)));
    }

    private List<String> locationsOf(Tenant franchise) {
        return tenants.ofFranchise(franchise.tenantId()).stream()
                .map(Tenant::slug)
                .toList();
    }
}
