package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.Destruction;
import org.waypost.requests.Handover;
import org.waypost.requests.Manifest;
import org.waypost.requests.PickUpPass;
import org.waypost.requests.Proofs;

@ApplicationScoped
class JpaProofs implements Proofs {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(Handover handover) {
        keep(handover);
    }

    @Override
    public void add(Destruction destruction) {
        keep(destruction);
    }

    @Override
    public void add(Manifest manifest) {
        keep(manifest);
    }

    @Override
    public void add(PickUpPass pass) {
        keep(pass);
    }

    /** At once: what refers to it by number is written in an order JPA does not know. */
    private void keep(Object proof) {
        entities.persist(proof);
        entities.flush();
    }

    @Override
    public Optional<Handover> handover(long id) {
        return Optional.ofNullable(entities.find(Handover.class, id));
    }

    @Override
    public Optional<Destruction> destruction(long id) {
        return Optional.ofNullable(entities.find(Destruction.class, id));
    }

    @Override
    public Optional<Manifest> manifest(long id) {
        return Optional.ofNullable(entities.find(Manifest.class, id));
    }

    @Override
    public List<ActionRequest> endedBy(long proof) {
        return entities.createQuery(
                        "select r from ActionRequest r where r.ending.handoverId = :proof"
                                + " or r.ending.destructionId = :proof order by r.id",
                        ActionRequest.class)
                .setParameter("proof", proof)
                .getResultList();
    }

    @Override
    public Optional<PickUpPass> passOf(ActionRequestId request) {
        return passes("select p from PickUpPass p where p.requestId = :key", request.value());
    }

    @Override
    public Optional<PickUpPass> passWithHash(String codeHash) {
        return passes("select p from PickUpPass p where p.codeHash = :key", codeHash);
    }

    private Optional<PickUpPass> passes(String query, Object key) {
        return entities.createQuery(query, PickUpPass.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
