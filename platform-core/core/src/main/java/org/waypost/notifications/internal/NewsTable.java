package org.waypost.notifications.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;
import org.waypost.notifications.NoticeKind;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The news of the bound tenant. */
@ApplicationScoped
class NewsTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSERT = """
            INSERT INTO news (tenant_id, id, customer_id, kind, item_id, request_id, facts, created_at)
            VALUES (:tenant, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT id, customer_id, notice_id, kind, item_id, request_id, facts, created_at
            FROM news WHERE tenant_id = :tenant""";
    private static final String WAITING = SELECT + " AND customer_id = ? AND notice_id IS NULL ORDER BY id";

    /** What the renter was not told yet, he need not be told: also when the mail server is away and the notice waits. */
    private static final String FORGET = """
            DELETE FROM news WHERE tenant_id = :tenant AND item_id = ? AND request_id IS NULL
              AND (notice_id IS NULL
                OR notice_id IN (SELECT id FROM notice WHERE tenant_id = :tenant AND state = 'QUEUED'))""";

    @Inject
    private TenantSql sql;

    void write(List<News> news) {
        sql.batch(INSERT, news.stream().map(NewsTable::values).toList());
    }

    /** What waits for a customer, the oldest first. */
    List<News> waiting(CustomerId customer) {
        return sql.query(WAITING, NewsTable::read, customer.value());
    }

    /** The same, kept from other nodes until the end of the transaction; news that comes meanwhile waits for nobody. */
    List<News> take(CustomerId customer) {
        return sql.query(WAITING + " FOR UPDATE", NewsTable::read, customer.value());
    }

    /** Puts news into a notice. */
    void put(List<News> news, long notice) {
        sql.batch(
                "UPDATE news SET notice_id = ? WHERE tenant_id = :tenant AND id = ?",
                news.stream().map(one -> new Object[] {notice, one.id()}).toList());
    }

    /** Takes out that a piece arrived, as long as nobody was told. */
    void forget(MailItemId item) {
        sql.update(FORGET, item.value());
    }

    /** The news of notices, the oldest first. */
    Map<Long, List<News>> of(List<Long> notices) {
        if (notices.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(notices.size(), "?"));
        List<Map.Entry<Long, News>> rows = sql.query(
                SELECT + " AND notice_id IN (" + places + ") ORDER BY id",
                row -> Map.entry(row.getLong("notice_id"), read(row)),
                notices.toArray());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The time of the database, by which it also wakes jobs: clocks of nodes may differ. */
    Instant now() {
        return sql.queryAcrossTenants("SELECT UTC_TIMESTAMP(3) AS now", row -> UtcTime.read(row, "now"))
                .get(0);
    }

    private static Object[] values(News news) {
        return new Object[] {
            news.id(),
            news.customer().value(),
            news.kind().name(),
            news.item().orElse(null),
            news.request().orElse(null),
            json(news.facts()),
            UtcTime.of(news.createdAt())
        };
    }

    private static News read(ResultSet row) throws SQLException {
        return new News(
                row.getLong("id"),
                new CustomerId(row.getLong("customer_id")),
                NoticeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("item_id", Long.class)),
                Optional.ofNullable(row.getObject("request_id", Long.class)),
                facts(row.getString("facts")),
                UtcTime.read(row, "created_at"));
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
            throw new IllegalStateException("news holds facts that are no JSON", e);
        }
    }
}
