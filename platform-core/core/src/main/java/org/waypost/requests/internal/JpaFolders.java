package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.CustodyState;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.FolderCounts;
import org.waypost.requests.FolderLine;
import org.waypost.requests.Folders;
import org.waypost.requests.Outcome;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStatus;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class JpaFolders implements Folders {

    private static final String PIECE_AND_REQUEST =
            "select new org.waypost.requests.FolderLine(i, r) from MailItem i, ActionRequest r where r.itemId = i.id"
                    + " and r.customerId = :customer and i.customerId = :customer and ";

    private static final String IN_INBOX = "i.customerId = :customer and i.custody in :stored and not exists"
            + " (select r from ActionRequest r where r.openItemId = i.id)";

    /** Behind the request with the key, in the order of completion. */
    private static final String BEHIND = " and exists (select k from ActionRequest k where k.id = :before"
            + " and k.customerId = :customer and (r.closedAt < k.closedAt or (r.closedAt = k.closedAt and r.id < k.id)))";

    private static final String OUTCOMES = """
            SELECT r.id, s.carrier, s.tracking_number, f.to_town, f.to_country,
              h.collected_by, COALESCE(h.by_delegate, FALSE) AS by_delegate, d.certificate
            FROM action_request r
            LEFT JOIN forwarding f ON f.tenant_id = r.tenant_id AND f.id = r.id
            LEFT JOIN outbound_shipment s ON s.tenant_id = f.tenant_id AND s.id = f.shipment_id
            LEFT JOIN handover h ON h.tenant_id = r.tenant_id AND h.id = r.handover_id
            LEFT JOIN destruction d ON d.tenant_id = r.tenant_id AND d.id = r.destruction_id
            WHERE r.tenant_id = :tenant AND r.id IN (%s)""";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private TenantSql sql;

    @Override
    public FolderCounts count(CustomerId customer) {
        Object[] inbox = entities.createQuery(
                        "select count(i), sum(case when i.readAt is null then 1 else 0 end) from MailItem i where "
                                + IN_INBOX + " and i.archivedAt is null",
                        Object[].class)
                .setParameter("customer", customer.value())
                .setParameter("stored", CustodyState.STORED)
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
    public List<FolderLine> inbox(CustomerId customer, boolean archived, long before, int limit) {
        return entities.createQuery(
                        "select new org.waypost.requests.FolderLine(i) from MailItem i where " + IN_INBOX
                                + " and i.archivedAt is " + (archived ? "not null" : "null")
                                + " and i.id < :before order by i.id desc",
                        FolderLine.class)
                .setParameter("customer", customer.value())
                .setParameter("stored", CustodyState.STORED)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<FolderLine> pending(CustomerId customer, long before, int limit) {
        return folder(
                        "r.openItemId is not null and r.status <> :quoted and r.id < :before order by r.id desc",
                        customer,
                        before,
                        limit)
                .setParameter("quoted", RequestStatus.QUOTED)
                .getResultList();
    }

    @Override
    public List<FolderLine> followUps(CustomerId customer, long before, int limit) {
        return folder(
                        "(r.followUp = true or r.status = :quoted) and r.id < :before order by r.id desc",
                        customer,
                        before,
                        limit)
                .setParameter("quoted", RequestStatus.QUOTED)
                .getResultList();
    }

    @Override
    public List<FolderLine> completed(CustomerId customer, RequestKind kind, long before, int limit) {
        return done("r.kind = :kind and r.status = :completed and r.trashedAt is null", customer, before, limit)
                .setParameter("kind", kind)
                .setParameter("completed", RequestStatus.COMPLETED)
                .getResultList();
    }

    @Override
    public List<FolderLine> trash(CustomerId customer, long before, int limit) {
        return done("r.trashedAt is not null and r.resultId is not null", customer, before, limit)
                .getResultList();
    }

    private TypedQuery<FolderLine> done(String which, CustomerId customer, long before, int limit) {
        boolean first = before == Long.MAX_VALUE;
        TypedQuery<FolderLine> query = entities.createQuery(
                        PIECE_AND_REQUEST + which + (first ? "" : BEHIND) + " order by r.closedAt desc, r.id desc",
                        FolderLine.class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit);
        return first ? query : query.setParameter("before", before);
    }

    private TypedQuery<FolderLine> folder(String rest, CustomerId customer, long before, int limit) {
        return entities.createQuery(PIECE_AND_REQUEST + rest, FolderLine.class)
                .setParameter("customer", customer.value())
                .setParameter("before", before)
                .setMaxResults(limit);
    }

    @Override
    public Map<ActionRequestId, Outcome> outcomes(Collection<ActionRequestId> requests) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(requests.size(), "?"));
        List<Map.Entry<ActionRequestId, Outcome>> rows = sql.query(
                OUTCOMES.formatted(places),
                row -> Map.entry(new ActionRequestId(row.getLong("id")), outcome(row)),
                requests.stream().map(ActionRequestId::value).toArray());
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                text(row, "carrier"),
                text(row, "tracking_number"),
                text(row, "to_town"),
                text(row, "to_country"),
                text(row, "collected_by"),
                row.getBoolean("by_delegate"),
                text(row, "certificate"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
