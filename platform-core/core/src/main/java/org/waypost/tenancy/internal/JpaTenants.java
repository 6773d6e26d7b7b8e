package org.waypost.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.Tenants;

@ApplicationScoped
class JpaTenants implements Tenants {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(Tenant tenant) {
        entities.persist(tenant);
        entities.flush();
    }

    @Override
    public Optional<Tenant> withId(TenantId id) {
        return Optional.ofNullable(entities.find(Tenant.class, id.value()));
    }

    @Override
    public Optional<Tenant> withSlug(String slug) {
        return entities.createQuery("select t from Tenant t where t.slug = :slug", Tenant.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Tenant hold(Tenant tenant) {
        entities.refresh(tenant, LockModeType.PESSIMISTIC_WRITE);
        return tenant;
    }

    @Override
    public List<Tenant> ofFranchise(TenantId franchise) {
        return entities.createQuery(
                        "select t from Tenant t where t.franchiseId = :franchise order by t.slug", Tenant.class)
                .setParameter("franchise", franchise.value())
                .getResultList();
    }

    @Override
    public List<Tenant> all() {
        return entities.createQuery("select t from Tenant t order by t.kind, t.slug", Tenant.class)
                .getResultList();
    }
}
