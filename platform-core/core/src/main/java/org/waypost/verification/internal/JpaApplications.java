package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;
import org.waypost.verification.Application;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.Applications;
import org.waypost.verification.Decision;
import org.waypost.verification.VerificationError;

@ApplicationScoped
class JpaApplications implements Applications {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private TenantSql sql;

    @Override
    public void add(Application application) {
        entities.persist(application);
        entities.flush();
    }

    @Override
    public Application withId(ApplicationId id) {
        return known(entities.find(Application.class, id.value()));
    }

    @Override
    public Application held(ApplicationId id) {
        return known(entities.find(Application.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static <T> T known(T found) {
        return Optional.ofNullable(found)
                .orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_APPLICATION));
    }

    @Override
    public Optional<Application> openOf(CustomerId customer) {
        return entities.createQuery("select a from Application a where a.openCustomerId = :customer", Application.class)
                .setParameter("customer", customer.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void link(ApplicationId id, String hash, Instant until) {
        sql.update(
                "UPDATE application SET link_hash = ?, link_until = ? WHERE tenant_id = :tenant AND id = ?",
                hash,
                UtcTime.of(until),
                id.value());
    }

    @Override
    public Optional<Application> linked(String hash) {
        return entities.createQuery("select a from Application a where a.linkHash = :hash", Application.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Application> draftsOver(Instant now) {
        return entities.createQuery(
                        "select a from Application a where a.state = :draft and a.linkUntil <= :now", Application.class)
                .setParameter("draft", ApplicationState.DRAFT)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public long countDraftsSince(Instant then) {
        return entities.createQuery(
                        "select count(a) from Application a where a.state = :draft and a.openedAt > :then", Long.class)
                .setParameter("draft", ApplicationState.DRAFT)
                .setParameter("then", then)
                .getSingleResult();
    }

    @Override
    public void remove(Application application) {
        entities.remove(application);
        entities.flush();
    }

    @Override
    public List<Application> of(CustomerId customer) {
        return entities.createQuery(
                        "select a from Application a where a.customerId = :customer and a.recipientId is null"
                                + " order by a.id desc",
                        Application.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }

    @Override
    public Optional<Application> openOf(CustomerId customer, Optional<AuthorizedRecipientId> whose) {
        return whose.map(id -> entities.createQuery(
                                "select a from Application a where a.openRecipientId = :whose", Application.class)
                        .setParameter("whose", id.value())
                        .getResultStream()
                        .findFirst())
                .orElseGet(() -> openOf(customer));
    }

    @Override
    public List<Application> of(CustomerId customer, Optional<AuthorizedRecipientId> whose) {
        return whose.map(id -> entities.createQuery(
                                "select a from Application a where a.recipientId = :whose order by a.id desc",
                                Application.class)
                        .setParameter("whose", id.value())
                        .getResultList())
                .orElseGet(() -> of(customer));
    }

    @Override
    public List<Application> openAround(CustomerId customer) {
        return entities.createQuery(
                        "select a from Application a where a.customerId = :customer"
                                + " and (a.openCustomerId is not null or a.openRecipientId is not null)",
                        Application.class)
                .setParameter("customer", customer.value())
                .getResultStream()
                .sorted(Comparator.comparing(one -> one.recipient().isPresent()))
                .toList();
    }

    @Override
    public boolean isOverdue(CustomerId customer, LocalDate today) {
        return openOf(customer).filter(one -> one.isOverdue(today)).isPresent();
    }

    @Override
    public List<Application> overdueOfRecipients(LocalDate today) {
        return entities.createQuery(
                        "select a from Application a where a.openRecipientId is not null and a.answerBy < :today",
                        Application.class)
                .setParameter("today", today)
                .getResultStream()
                .filter(one -> one.isOverdue(today))
                .toList();
    }

    @Override
    public void add(Decision decision) {
        entities.persist(decision);
    }

    @Override
    public Decision decision(long id) {
        return known(entities.find(Decision.class, id));
    }

    @Override
    public List<Decision> decisions(ApplicationId id) {
        return entities.createQuery(
                        "select d from Decision d where d.applicationId = :application order by d.id desc",
                        Decision.class)
                .setParameter("application", id.value())
                .getResultList();
    }
}
