package org.waypost.requests.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypost.requests.RequestFilter;
import org.waypost.requests.RequestLine;
import org.waypost.requests.RequestSearch;
import org.waypost.tenancy.TenantScope;

/** One query for open requests with their pieces, in the order of their due times. */
final class OpenRequestQuery {
    private final StringBuilder query = new StringBuilder("select new org.waypost.requests.RequestLine(r, i)"
            + " from ActionRequest r, MailItem i where i.id = r.itemId and r.openDueAt is not null");
    private final Map<String, Object> values = new HashMap<>();

    static OpenRequestQuery of(RequestSearch search, Instant now) {
        RequestFilter filter = search.filter();
        OpenRequestQuery query = new OpenRequestQuery();
        filter.kind().ifPresent(kind -> query.and("r.kind = :kind", "kind", kind));
        filter.status().ifPresent(status -> query.and("r.status = :status", "status", status));
        if (filter.late()) {
            query.and("r.openDueAt < :now", "now", now).waiting();
        }
        query.heldBy(filter.holder());
        if (!filter.text().isEmpty()) {
            query.and("(i.mailboxNumber = :text or locate(:text, i.recipientName) > 0)", "text", filter.text());
        }
        search.after()
                .ifPresent(key -> query.and(
                                "(r.openDueAt > :due or (r.openDueAt = :due and r.id > :last))", "due", key.dueAt())
                        .with("last", key.id()));
        return query;
    }

    private void heldBy(RequestFilter.Holder holder) {
        switch (holder) {
            case ANYBODY -> {}
            case NOBODY -> query.append(" and r.assignee is null");
            case ME ->
                and("r.assignee = :me", "me", TenantScope.current().actor().subject());
        }
    }

    OpenRequestQuery waiting() {
        return and("r.status in :waiting", "waiting", JpaActionRequests.WAITING);
    }

    OpenRequestQuery and(String condition, String name, Object value) {
        query.append(" and ").append(condition);
        return with(name, value);
    }

    OpenRequestQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The most urgent first. */
    List<RequestLine> lines(EntityManager entities, int limit) {
        TypedQuery<RequestLine> all = entities.createQuery(query + " order by r.openDueAt, r.id", RequestLine.class);
        values.forEach(all::setParameter);
        return all.setMaxResults(limit).getResultList();
    }
}
