package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ClosingList;
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
    public void add(ClosingList list) {
        keep(list);
    }

    @Override
    public void remove(ClosingList list) {
        entities.flush();
        entities.remove(list);
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
    public Optional<ClosingList> closingList(long id) {
        return Optional.ofNullable(entities.find(ClosingList.class, id));
    }

    @Override
    public Optional<ClosingList> unansweredList(String carrier) {
        return entities.createQuery(
                        "select l from ClosingList l where l.carrier = :carrier and l.number is null",
                        ClosingList.class)
                .setParameter("carrier", carrier)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ClosingList> closingLists(int limit) {
        return entities.createQuery(
                        "select l from ClosingList l where l.number is not null order by l.id desc", ClosingList.class)
                .setMaxResults(limit)
                .getResultList();
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
