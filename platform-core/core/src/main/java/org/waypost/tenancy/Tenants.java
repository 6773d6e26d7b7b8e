package org.waypost.tenancy;

import java.util.List;
import java.util.Optional;

/** All tenants of this installation. */
public interface Tenants {
    /** Adds a new one and gives it its id. */
    void add(Tenant tenant);

    /** The one with this id. */
    Optional<Tenant> withId(TenantId id);

    /** The one at this slug. */
    Optional<Tenant> withSlug(String slug);

    /** Reads one anew and keeps everybody else from changing it until the transaction ends; they wait. */
    Tenant hold(Tenant tenant);

    /** The locations of a franchise, by slug. */
    List<Tenant> ofFranchise(TenantId franchise);

    /** Every one, by kind and slug. */
    List<Tenant> all();
}
