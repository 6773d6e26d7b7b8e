package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ActionRequests;
import org.waypost.requests.Colleague;
import org.waypost.requests.RequestCount;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestLine;
import org.waypost.requests.RequestSearch;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ScanPage;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

@ApplicationScoped
class JpaActionRequests implements ActionRequests {
    static final Set<RequestStatus> WAITING = Arrays.stream(RequestStatus.values())
            .filter(RequestStatus::waitsForOperator)
            .collect(Collectors.toSet());
    private static final String OPEN_NAMES = Arrays.stream(RequestStatus.values())
            .filter(RequestStatus::isOpen)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));
    /** Work may begin at once. */
    private static final Set<RequestStatus> PULLABLE = EnumSet.of(RequestStatus.REQUESTED, RequestStatus.APPROVED);

    private static final String LINES =
            "select new org.waypost.requests.RequestLine(r, i) from ActionRequest r, MailItem i where i.id = r.itemId and ";
    private static final String FIGURES = "SELECT status, kind, COUNT(*) AS n, SUM(due_at < ?) AS late_ones"
            + " FROM action_request WHERE tenant_id = :tenant AND status IN (" + OPEN_NAMES
            + ") GROUP BY status, kind";
    private static final Set<RequestKind> OPENING =
            Arrays.stream(RequestKind.values()).filter(RequestKind::opens).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private TenantSql sql;

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
    public List<RequestLine> matching(RequestSearch search, Instant now) {
        return OpenRequestQuery.of(search, now).lines(entities, search.size() + 1);
    }

    @Override
    public List<RequestLine> lines(Collection<ActionRequestId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(LINES + "r.id in :ids", RequestLine.class)
                        .setParameter(
                                "ids", ids.stream().map(ActionRequestId::value).toList())
                        .getResultList();
    }

    @Override
    public List<RequestLine> toPull(Instant now, int limit) {
        return new OpenRequestQuery()
                .and("i.custody in :stored", "stored", CustodyState.STORED)
                .and("r.kind <> :hold", "hold", RequestKind.HOLD)
                .and("(r.status in :ready or r.status = :cooling and r.coolsUntil <= :now)", "ready", PULLABLE)
                .with("cooling", RequestStatus.COOLING_OFF)
                .with("now", now)
                .lines(entities, limit);
    }

    @Override
    public long countHeldBy(String subject) {
        return entities.createQuery(
                        "select count(r) from ActionRequest r where r.assignee = :subject and r.openDueAt is not null",
                        Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    @Override
    public List<Colleague> holders() {
        return sql.query(
                "SELECT had.assignee, (SELECT r.assignee_name FROM action_request r WHERE r.tenant_id = :tenant"
                        + " AND r.assignee = had.assignee LIMIT 1) AS name FROM (SELECT DISTINCT assignee"
                        + " FROM action_request WHERE tenant_id = :tenant AND assignee IS NOT NULL) had",
                row -> new Colleague(row.getString("assignee"), row.getString("name")));
    }

    @Override
    public List<RequestLine> urgent(int limit) {
        return new OpenRequestQuery().waiting().lines(entities, limit);
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
        return entities.createQuery(LINES + "r.openItemId is not null order by r.id desc", RequestLine.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<RequestKind, RequestCount> counts(Instant now) {
        Map<RequestKind, RequestCount> counts = new EnumMap<>(RequestKind.class);
        sql.query(FIGURES, JpaActionRequests::figures, UtcTime.of(now))
                .forEach(some -> some.forEach((kind, count) -> counts.merge(kind, count, RequestCount::plus)));
        return counts;
    }

    private static Map<RequestKind, RequestCount> figures(ResultSet row) throws SQLException {
        boolean waits = WAITING.contains(RequestStatus.valueOf(row.getString("status")));
        return Map.of(
                RequestKind.valueOf(row.getString("kind")),
                new RequestCount(row.getLong("n"), waits ? row.getLong("late_ones") : 0));
    }

    @Override
    public List<ActionRequest> trashedBefore(Instant limit, int most) {
        return entities.createQuery(
                        "select r from ActionRequest r where r.trashedAt < :limit and r.resultId is not null"
                                + " order by r.trashedAt",
                        ActionRequest.class)
                .setParameter("limit", limit)
                .setMaxResults(most)
                .getResultList();
    }
}
