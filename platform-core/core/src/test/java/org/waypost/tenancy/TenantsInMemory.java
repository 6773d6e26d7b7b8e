package org.waypost.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tenants in a list. */
class TenantsInMemory implements Tenants {
    final List<Tenant> all = new ArrayList<>();

    @Override
    public void add(Tenant tenant) {
        all.add(tenant);
    }

    @Override
    public Optional<Tenant> withId(TenantId id) {
        return all.stream().filter(tenant -> tenant.tenantId().equals(id)).findFirst();
    }

    @Override
    public Optional<Tenant> withSlug(String slug) {
        return all.stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    }

    @Override
    public Tenant hold(Tenant tenant) {
        return tenant;
    }

    @Override
    public List<Tenant> ofFranchise(TenantId franchise) {
        return all.stream()
                .filter(tenant -> tenant.franchise().equals(Optional.of(franchise)))
                .toList();
    }

    @Override
    public List<Tenant> all() {
        return all;
    }
}
