package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.MailboxId;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.mailroom.MailroomError;
import org.waypost.shared.PlatformException;

@ApplicationScoped
class JpaMailItems implements MailItems {
    private static final Set<CustodyState> IN_HOUSE =
            EnumSet.of(CustodyState.IN_STORAGE, CustodyState.STAGED, CustodyState.OUTBOUND, CustodyState.QUARANTINED);

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(MailItem item) {
        entities.persist(item);
    }

    @Override
    public MailItem withId(MailItemId id) {
        return Optional.ofNullable(entities.find(MailItem.class, id.value()))
                .orElseThrow(() -> new PlatformException(MailroomError.UNKNOWN_ITEM));
    }

    @Override
    public List<MailItem> withIds(Collection<MailItemId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select i from MailItem i where i.id in :ids", MailItem.class)
                        .setParameter("ids", ids.stream().map(MailItemId::value).toList())
                        .getResultList();
    }

    @Override
    public Map<ContentId, MailItem> withPictures(Collection<ContentId> pictures) {
        if (pictures.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select i from MailItem i where i.pictureId in :pictures", MailItem.class)
                .setParameter(
                        "pictures", pictures.stream().map(ContentId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(item -> item.picture().orElseThrow(), Function.identity()));
    }

    @Override
    public void touch(MailItem item) {
        entities.lock(item, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void write() {
        entities.flush();
    }

    @Override
    public List<MailItem> waiting(int limit) {
        return entities.createQuery("select i from MailItem i where i.custody = :state order by i.id", MailItem.class)
                .setParameter("state", CustodyState.UNASSIGNED)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<MailItem> heldUntil(LocalDate today, LocalDate near) {
        return entities.createQuery(
                        "select i from MailItem i where i.held = true and"
                                + " (i.heldUntil < :today or (i.heldUntil <= :near and i.holdTold = false))",
                        MailItem.class)
                .setParameter("today", today)
                .setParameter("near", near)
                .getResultList();
    }

    @Override
    public List<MailItem> storedFor(CustomerId customer, int limit) {
        return entities.createQuery(
                        "select i from MailItem i where i.customerId = :customer and i.custody in :here order by i.id desc",
                        MailItem.class)
                .setParameter("customer", customer.value())
                .setParameter("here", CustodyState.STORED)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long countUnassigned() {
        return entities.createQuery("select count(i) from MailItem i where i.custody = :state", Long.class)
                .setParameter("state", CustodyState.UNASSIGNED)
                .getSingleResult();
    }

    @Override
    public List<MailItem> inHouse(CustomerId customer) {
        return entities.createQuery(
                        "select i from MailItem i where i.customerId = :customer and i.custody in :house",
                        MailItem.class)
                .setParameter("customer", customer.value())
                .setParameter("house", IN_HOUSE)
                .getResultList();
    }

    @Override
    public long countInHouse(MailboxId mailbox) {
        return entities.createQuery(
                        "select count(i) from MailItem i where i.mailboxId = :mailbox and i.custody in :house",
                        Long.class)
                .setParameter("mailbox", mailbox.value())
                .setParameter("house", IN_HOUSE)
                .getSingleResult();
    }

    @Override
    public List<String> earlierSenders(String mailboxNumber, int limit) {
        return entities.createQuery(
                        "select i.sender from MailItem i where i.mailboxNumber = :number and i.sender <> ''"
                                + " group by i.sender order by count(i) desc, i.sender",
                        String.class)
                .setParameter("number", mailboxNumber)
                .setMaxResults(limit)
                .getResultList();
    }
}
