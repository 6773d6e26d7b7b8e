package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.Consents;
import org.waypost.requests.RequestConsent;

@ApplicationScoped
class JpaConsents implements Consents {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(RequestConsent consent) {
        entities.persist(consent);
    }

    @Override
    public Optional<RequestConsent> of(ActionRequestId request) {
        return entities.createQuery("select c from RequestConsent c where c.requestId = :request", RequestConsent.class)
                .setParameter("request", request.value())
                .getResultStream()
                .findFirst();
    }
}
