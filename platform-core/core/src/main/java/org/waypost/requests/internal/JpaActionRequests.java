package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ActionRequests;
import org.waypost.requests.FolderCounts;
import org.waypost.requests.FolderLine;
import org.waypost.requests.RequestCount;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestLine;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ScanPage;
import org.waypost.shared.PlatformException;

@ApplicationScoped
class JpaActionRequests implements ActionRequests {
    private static final Set<CustodyState> STORED = EnumSet.of(CustodyState.IN_STORAGE, CustodyState.STAGED);
    private static final Set<RequestStatus> WAITING = Arrays.stream(RequestStatus.values())
            .filter(RequestStatus::waitsForOperator)
            .collect(Collectors.toSet());
    private static final String OPEN_LINE =
            "select new org.waypost.requests.RequestLine(r, i) from ActionRequest r, MailItem i"
                    + " where i.id = r.itemId and r.openItemId is not null";
    private static final String OPEN_BY_KIND =
            "select r.kind, count(r) from ActionRequest r where r.openItemId is not null%s group by r.kind";
    private static final Set<RequestKind> OPENING =
            Arrays.stream(RequestKind.values()).filter(RequestKind::opens).collect(Collectors.toUnmodifiableSet());
    private static final String PIECE_AND_REQUEST =
            "select new org.waypost.requests.FolderLine(i, r) from MailItem i, ActionRequest r where r.itemId = i.id"
                    + " and r.customerId = :customer and i.customerId = :customer and ";

    private static final String IN_INBOX = "i.customerId = :customer and i.custody in :stored and not exists"
            + " (select r from ActionRequest r where r.openItemId = i.id)";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(ActionRequest request) {
        entities.persist(request);
        entities.flush();
    }

    @Override
    public void add(ScanPage page) {
        entities.persist(page);
    }

    @Override
    public void remove(ScanPage page) {
        entities.remove(page);
    }

    @Override
    public ActionRequest withId(ActionRequestId id) {
        return known(entities.find(ActionRequest.class, id.value()));
    }

    @Override
    public ActionRequest held(ActionRequestId id) {
        return known(entities.find(ActionRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static ActionRequest known(ActionRequest found) {
        return Optional.ofNullable(found).orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_REQUEST));
    }

    @Override
    public Optional<ActionRequest> openOf(MailItemId item) {
        return requests("select r from ActionRequest r where r.openItemId = :item", item).stream()
                .findFirst();
    }

    @Override
    public Optional<ActionRequest> heldOpenOf(MailItemId item) {
        return entities.createQuery("select r from ActionRequest r where r.openItemId = :item", ActionRequest.class)
                .setParameter("item", item.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ActionRequest> heldDestruction(String labelCode) {
        return entities.createQuery(
                        "select r from ActionRequest r, MailItem i where r.openItemId = i.id and r.kind = :kind"
                                + " and i.labelCode = :label",
                        ActionRequest.class)
                .setParameter("kind", RequestKind.DESTROY)
                .setParameter("label", labelCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ActionRequest> uncollected(Instant now) {
        return entities.createQuery(
                        "select r from ActionRequest r where r.status = :ready and r.ending.expiresAt <= :now order by r.id",
                        ActionRequest.class)
                .setParameter("ready", RequestStatus.READY)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<ActionRequest> of(MailItemId item) {
        return requests("select r from ActionRequest r where r.itemId = :item order by r.id desc", item);
    }

    @Override
    public List<ActionRequest> followUpsOf(MailItemId item) {
        return requests("select r from ActionRequest r where r.itemId = :item and r.followUp = true", item);
    }

    private List<ActionRequest> requests(String query, MailItemId item) {
        return entities.createQuery(query, ActionRequest.class)
                .setParameter("item", item.value())
                .getResultList();
    }

    @Override
    public List<ScanPage> pagesOf(ActionRequestId request) {
        return entities.createQuery(
                        "select p from ScanPage p where p.requestId = :request order by p.position, p.id",
                        ScanPage.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public List<RequestLine> open(RequestKind kind, int limit) {
        return entities.createQuery(OPEN_LINE + " and r.kind = :kind order by r.dueAt, r.id", RequestLine.class)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<RequestLine> urgent(int limit) {
        return entities.createQuery(OPEN_LINE + " and r.status in :waiting order by r.dueAt, r.id", RequestLine.class)
                .setParameter("waiting", WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<RequestLine> openScansAt(String labelOrMailbox, int limit) {
        return entities.createQuery(
                        "select new org.waypost.requests.RequestLine(r, i) from ActionRequest r, MailItem i"
                                + " where r.openItemId = i.id and r.kind in :kinds"
                                + " and (i.labelCode = :place or i.mailboxNumber = :place) order by r.dueAt, r.id",
                        RequestLine.class)
                .setParameter("kinds", OPENING)
                .setParameter("place", labelOrMailbox)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<RequestLine> newest(int limit) {
        return entities.createQuery(OPEN_LINE + " order by r.id desc", RequestLine.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<RequestKind, RequestCount> counts(Instant now) {
        Map<RequestKind, Long> late = new EnumMap<>(RequestKind.class);
        entities.createQuery(OPEN_BY_KIND.formatted(" and r.dueAt < :now and r.status in :waiting"), Object[].class)
                .setParameter("now", now)
                .setParameter("waiting", WAITING)
                .getResultList()
                .forEach(row -> late.put((RequestKind) row[0], number(row[1])));
        Map<RequestKind, RequestCount> counts = new EnumMap<>(RequestKind.class);
        entities.createQuery(OPEN_BY_KIND.formatted(""), Object[].class)
                .getResultList()
                .forEach(row -> counts.put(
                        (RequestKind) row[0], new RequestCount(number(row[1]), late.getOrDefault(row[0], 0L))));
        return counts;
    }

    @Override
    public FolderCounts count(CustomerId customer) {
        Object[] inbox = entities.createQuery(
                        "select count(i), sum(case when i.readAt is null then 1 else 0 end) from MailItem i where "
                                + IN_INBOX,
                        Object[].class)
                .setParameter("customer", customer.value())
                .setParameter("stored", STORED)
                .getSingleResult();
        Object[] asked = entities.createQuery(
                        "select count(r.openItemId) - sum(case when r.status = :quoted then 1 else 0 end),"
                                + " sum(case when r.followUp = true or r.status = :quoted then 1 else 0 end)"
                                + " from ActionRequest r"
                                + " where r.customerId = :customer and (r.openItemId is not null or r.followUp = true)",
                        Object[].class)
                .setParameter("customer", customer.value())
                .setParameter("quoted", RequestStatus.QUOTED)
                .getSingleResult();
        return new FolderCounts(number(inbox[0]), number(inbox[1]), number(asked[0]), number(asked[1]));
    }

    /** The sum of nothing is null. */
    private static long number(Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }

    @Override
    public List<FolderLine> inbox(CustomerId customer, int limit) {
        return entities.createQuery(
                        "select new org.waypost.requests.FolderLine(i) from MailItem i where " + IN_INBOX
                                + " order by i.id desc",
                        FolderLine.class)
                .setParameter("customer", customer.value())
                .setParameter("stored", STORED)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<FolderLine> pending(CustomerId customer, int limit) {
        return folder("r.openItemId is not null and r.status <> :quoted order by i.id desc", customer, limit)
                .setParameter("quoted", RequestStatus.QUOTED)
                .getResultList();
    }

    @Override
    public List<FolderLine> followUps(CustomerId customer, int limit) {
        return folder("(r.followUp = true or r.status = :quoted) order by i.id desc", customer, limit)
                .setParameter("quoted", RequestStatus.QUOTED)
                .getResultList();
    }

    @Override
    public List<FolderLine> completed(CustomerId customer, RequestKind kind, int limit) {
        return folder("r.kind = :kind and r.status = :completed order by r.closedAt desc", customer, limit)
                .setParameter("kind", kind)
                .setParameter("completed", RequestStatus.COMPLETED)
                .getResultList();
    }

    private TypedQuery<FolderLine> folder(String rest, CustomerId customer, int limit) {
        return entities.createQuery(PIECE_AND_REQUEST + rest, FolderLine.class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit);
    }
}
