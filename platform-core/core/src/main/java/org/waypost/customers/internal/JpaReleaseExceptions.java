package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waypost.customers.CustomerId;
import org.waypost.customers.ReleaseException;
import org.waypost.customers.ReleaseExceptions;

@ApplicationScoped
class JpaReleaseExceptions implements ReleaseExceptions {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(ReleaseException exception) {
        entities.persist(exception);
    }

    @Override
    public List<ReleaseException> of(CustomerId customer) {
        return entities.createQuery(
                        "select e from ReleaseException e where e.customerId = :customer order by e.id desc",
                        ReleaseException.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }
}
