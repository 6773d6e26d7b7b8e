package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Mailbox;
import org.waypost.customers.MailboxId;
import org.waypost.customers.MailboxStatus;
import org.waypost.customers.Mailboxes;

@ApplicationScoped
class JpaMailboxes implements Mailboxes {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(Mailbox mailbox) {
        entities.persist(mailbox);
    }

    @Override
    public Optional<Mailbox> withNumber(String number) {
        return numbered(number).getResultStream().findFirst();
    }

    @Override
    public Optional<Mailbox> held(String number) {
        return numbered(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Mailbox> numbered(String number) {
        return entities.createQuery("select m from Mailbox m where m.number = :number", Mailbox.class)
                .setParameter("number", number);
    }

    @Override
    public Optional<Mailbox> withId(MailboxId id) {
        return Optional.ofNullable(entities.find(Mailbox.class, id.value()));
    }

    @Override
    public List<Mailbox> of(CustomerId customer) {
        return entities.createQuery(
                        "select m from Mailbox m where m.customerId = :customer order by m.number", Mailbox.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }

    @Override
    public List<Mailbox> withNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select m from Mailbox m where m.number in :numbers", Mailbox.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    @Override
    public List<Mailbox> rentedLike(String start, int limit) {
        return like("m.customerId is not null", start, limit);
    }

    @Override
    public List<Mailbox> closedLike(String start, int limit) {
        return like("m.formerCustomerId is not null", start, limit);
    }

    private List<Mailbox> like(String condition, String start, int limit) {
        return entities.createQuery(
                        "select m from Mailbox m where m.number like :start and " + condition + " order by m.number",
                        Mailbox.class)
                .setParameter("start", start.replace("%", "").replace("_", "") + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Mailbox> dueOn(LocalDate day) {
        return entities.createQuery(
                        "select m from Mailbox m where m.closesOn <= :day"
                                + " or (m.status = :closed and m.quarantinedUntil <= :day)",
                        Mailbox.class)
                .setParameter("day", day)
                .setParameter("closed", MailboxStatus.QUARANTINED)
                .getResultList();
    }

    @Override
    public List<Mailbox> holdsOver(Instant now) {
        return entities.createQuery("select m from Mailbox m where m.heldUntil <= :now", Mailbox.class)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<String> numbers() {
        return entities.createQuery("select m.number from Mailbox m", String.class)
                .getResultList();
    }
}
