package org.waypost.bench.notices;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waypost.bench.platform.Location;
import org.waypost.local.DatabaseAccess;

/** Puts notices of arrived mail into a location's outbox, as assigning does, and watches them leave. */
final class Outbox implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String FACTS = "{\"SENDER\":\"Northwind Energy\",\"TYPE\":\"LETTER\","
            + "\"RECIPIENT\":\"Marisol Vega\",\"RECEIVED\":\"2026-11-22T15:00:00Z\",\"LABEL\":\"BENCH-1\"}";
    private static final String RENTER = " FROM mailbox m WHERE m.tenant_id = ? AND m.number = '214'";
    private static final String NOTICE =
            "INSERT INTO notice (tenant_id, id, customer_id, channel, kind, state, address,"
                    + " detail, created_at) SELECT m.tenant_id, ?, m.customer_id, 'EMAIL', 'MAIL_ARRIVED', 'QUEUED', '', '',"
                    + " UTC_TIMESTAMP(6)" + RENTER;
    private static final String NEWS =
            "INSERT INTO news (tenant_id, id, customer_id, notice_id, kind, item_id, request_id,"
                    + " facts, created_at) SELECT m.tenant_id, ?, m.customer_id, ?, 'MAIL_ARRIVED', ?, NULL, '" + FACTS
                    + "', UTC_TIMESTAMP(3)" + RENTER;
    private static final String JOB = "INSERT INTO job (id, tenant_id, kind, job_key, payload, state, due_at,"
            + " correlation_id, created_at) VALUES (?, ?, 'notifications.mail', ?, ?, 'ready',"
            + " UTC_TIMESTAMP(3) + INTERVAL ? SECOND, '0123456789abcdef0123456789abcdef', UTC_TIMESTAMP(3))";
    private static final String LEFT =
            "SELECT COUNT(*) FROM notice WHERE tenant_id = ? AND id BETWEEN ? AND ?" + " AND state <> 'SENT'";
    private static final String TIMES = "SELECT TIMESTAMPDIFF(MICROSECOND, created_at, sent_at) / 1000 FROM notice"
            + " WHERE tenant_id = ? AND id BETWEEN ? AND ? AND state = 'SENT'";

    private final Connection connection;
    private final long tenant;
    private final long item;
    private long next;

    /** @param item the piece that the news are about */
    Outbox(DatabaseAccess database, Location location, long item) throws SQLException {
        this.connection = database.connect(database.migrate());
        this.tenant = location.tenant();
        this.item = item;
        this.next = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
    }

    /** Adds some, which leave after a while and not before; gives the id of the first. */
    long add(int count, int seconds) throws SQLException {
        connection.setAutoCommit(false);
        long first = next;
        for (int i = 0; i < count; i++) {
            long id = next++;
            run(NOTICE, id, tenant);
            run(NEWS, id, id, item, tenant);
            run(JOB, id, tenant, "bench-" + id, Long.toString(id), seconds);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return first;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    /** How many of those since an id are still here. */
    int left(long first) throws SQLException {
        return numbers(LEFT, first).get(0).intValue();
    }

    /** Waits until no more than that many of those since an id are here. */
    void await(long first, int most) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (left(first) > most) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(left(first) + " notices did not leave within " + LONGEST);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Milliseconds from outbox to mail server of those since an id. */
    List<Double> times(long first) throws SQLException {
        return numbers(TIMES, first);
    }

    private List<Double> numbers(String sql, long first) throws SQLException {
        List<Double> numbers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, tenant, first, next);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getDouble(1));
                }
            }
        }
        return numbers;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
