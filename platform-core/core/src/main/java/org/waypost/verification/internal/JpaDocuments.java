package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waypost.content.Contents;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentState;
import org.waypost.verification.DocumentType;
import org.waypost.verification.Documents;
import org.waypost.verification.ExpiryStep;
import org.waypost.verification.VerificationError;

@ApplicationScoped
class JpaDocuments implements Documents {
    private static final Set<DocumentState> VALID = those(DocumentState::isValid);
    private static final Set<DocumentState> PROBLEMS = those(DocumentState::isProblem);

    /** A newer one of the same person and type that somebody will look at. */
    private static final String ANSWER =
            "select n from Document n where n.customerId = d.customerId and n.type = d.type"
                    + " and n.id > d.id and n.state in (org.waypost.verification.DocumentState.UPLOADED,"
                    + " org.waypost.verification.DocumentState.IN_REVIEW)"
                    + " and (n.recipientId = d.recipientId or (n.recipientId is null and d.recipientId is null))";

    /** Nobody was told yet of the last step that was reached. */
    private static final String RUNNING_OUT = "select d from Document d where d.state in :states and ("
            + "(d.expiresOn <= :bySIXTY_DAYS and d.toldStep is null)"
            + " or (d.expiresOn <= :byTHIRTY_DAYS and d.toldStep = :sixty)"
            + " or (d.expiresOn <= :bySEVEN_DAYS and (d.toldStep = :sixty or d.toldStep = :thirty))"
            + " or (d.expiresOn <= :byOVER and d.toldStep <> :over)) order by d.expiresOn, d.id";

    /** One that was replaced counts as well: what takes its place may not be approved yet. */
    private static final String RAN_OUT = "select count(d) from Document d where d.customerId = :customer"
            + " and d.recipientId is null and d.type in :types and d.expiresOn < :today and d.decidedAt is not null"
            + " and d.rejectedFor is null and not exists (select v from Document v where v.customerId = d.customerId"
            + " and v.recipientId is null and v.type = d.type and v.state in :valid"
            + " and (v.expiresOn is null or v.expiresOn >= :today))";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private Contents contents;

    private static Set<DocumentState> those(Predicate<DocumentState> which) {
        return Arrays.stream(DocumentState.values()).filter(which).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void add(Document document) {
        entities.persist(document);
        entities.flush();
    }

    @Override
    public void remove(Document document) {
        entities.remove(document);
    }

    @Override
    public Document withId(DocumentId id) {
        return known(entities.find(Document.class, id.value()));
    }

    @Override
    public Document held(DocumentId id) {
        return known(entities.find(Document.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Document known(Document found) {
        return Optional.ofNullable(found).orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_DOCUMENT));
    }

    @Override
    public List<Document> of(CustomerId customer) {
        return entities.createQuery(
                        "select d from Document d where d.customerId = :customer order by d.id desc", Document.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }

    @Override
    public void removeAllOf(CustomerId customer) {
        List<Document> gone = of(customer);
        gone.forEach(entities::remove);
        entities.flush();
        contents.erase(gone.stream().flatMap(Document::files).toList());
    }

    @Override
    public long countValid(AuthorizedRecipientId recipient) {
        return count("d.recipientId = :whose", recipient.value(), VALID);
    }

    @Override
    public long countProblems(CustomerId customer) {
        return count("d.customerId = :whose and not exists (" + ANSWER + ")", customer.value(), PROBLEMS);
    }

    private long count(String which, long whose, Set<DocumentState> states) {
        return entities.createQuery("select count(d) from Document d where d.state in :states and " + which, Long.class)
                .setParameter("whose", whose)
                .setParameter("states", states)
                .getSingleResult();
    }

    @Override
    public List<Document> runningOut(LocalDate today, int limit) {
        TypedQuery<Document> query = entities.createQuery(RUNNING_OUT, Document.class)
                .setParameter(
                        "states", EnumSet.of(DocumentState.APPROVED, DocumentState.EXPIRING, DocumentState.EXPIRED))
                .setParameter("sixty", ExpiryStep.SIXTY_DAYS)
                .setParameter("thirty", ExpiryStep.THIRTY_DAYS)
                .setParameter("over", ExpiryStep.OVER)
                .setMaxResults(limit);
        for (ExpiryStep step : ExpiryStep.values()) {
            query.setParameter("by" + step.name(), step.lastDayWhenReached(today));
        }
        return query.getResultList();
    }

    @Override
    public boolean hasRunOut(CustomerId customer, LocalDate today) {
        return entities.createQuery(RAN_OUT, Long.class)
                        .setParameter("customer", customer.value())
                        .setParameter("types", DocumentType.vital())
                        .setParameter("valid", VALID)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }
}
