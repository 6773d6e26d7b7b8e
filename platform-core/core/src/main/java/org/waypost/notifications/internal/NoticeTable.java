package org.waypost.notifications.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.notifications.Channel;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeState;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The notices of the bound tenant. */
@ApplicationScoped
class NoticeTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSERT = """
            INSERT INTO notice (tenant_id, id, customer_id, channel, kind, item_id, request_id, facts, state, address,
              detail, created_at)
            VALUES (:tenant, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT id, customer_id, kind, item_id, request_id, facts, state, address, detail, created_at, sent_at
            FROM notice WHERE tenant_id = :tenant""";
    private static final String SENT = """
            UPDATE notice SET state = 'SENT', address = ?, detail = '', sent_at = ?
            WHERE tenant_id = :tenant AND id = ?""";
    private static final String FAILED = """
            UPDATE notice SET state = 'FAILED', address = ?, detail = ?
            WHERE tenant_id = :tenant AND id = ? AND state <> 'SENT'""";

    @Inject
    private TenantSql sql;

    void write(List<Notice> notices) {
        sql.batch(INSERT, notices.stream().map(NoticeTable::values).toList());
    }

    Optional<Notice> withId(long id) {
        return sql.query(SELECT + " AND id = ?", NoticeTable::read, id).stream().findFirst();
    }

    /** A customer's newest notices before an id. */
    List<Notice> of(CustomerId customer, long before, int limit) {
        return sql.query(
                SELECT + " AND customer_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                NoticeTable::read,
                customer.value(),
                before,
                limit);
    }

    /** The mail server has taken it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sent(long id, String address, Instant when) {
        sql.update(SENT, address, UtcTime.of(when), id);
    }

    /** It cannot be delivered. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(long id, String address, String detail) {
        sql.update(FAILED, address, detail, id);
    }

    private static Object[] values(Notice notice) {
        return new Object[] {
            notice.id(),
            notice.customer().value(),
            Channel.EMAIL.name(),
            notice.kind().name(),
            notice.item().orElse(null),
            notice.request().orElse(null),
            json(notice.facts()),
            notice.state().name(),
            notice.address(),
            notice.detail(),
            UtcTime.of(notice.createdAt())
        };
    }

    private static Notice read(ResultSet row) throws SQLException {
        boolean sent = row.getObject("sent_at") != null;
        return new Notice(
                row.getLong("id"),
                new CustomerId(row.getLong("customer_id")),
                NoticeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("item_id", Long.class)),
                Optional.ofNullable(row.getObject("request_id", Long.class)),
                facts(row.getString("facts")),
                NoticeState.valueOf(row.getString("state")),
                row.getString("address"),
                row.getString("detail"),
                UtcTime.read(row, "created_at"),
                sent ? Optional.of(UtcTime.read(row, "sent_at")) : Optional.empty());
    }

    private static String json(Map<Fact, String> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Fact, String> facts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<EnumMap<Fact, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice holds facts that are no JSON", e);
        }
    }
}
