package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ScanLink;
import org.waypost.requests.ScanLinks;

@ApplicationScoped
class JpaScanLinks implements ScanLinks {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(ScanLink link) {
        entities.persist(link);
    }

    @Override
    public Optional<ScanLink> withId(long id) {
        return Optional.ofNullable(entities.find(ScanLink.class, id));
    }

    @Override
    public Optional<ScanLink> of(ActionRequestId request) {
        return entities.createQuery("select l from ScanLink l where l.requestId = :request", ScanLink.class)
                .setParameter("request", request.value())
                .getResultStream()
                .findFirst();
    }
}
