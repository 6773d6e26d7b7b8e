package org.waypost.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.local.DatabaseAccess;

/**
 * Fills a location with noted mail and the words it is found by, in SQL: everything is for one renter, each with a tracking
 * number of its own. Every sender wrote as much at a large location as at a small one, so that a page of his mail is as long.
 * Ids follow one another, and so do the moments at which it came.
 */
final class SearchableMail {
    /** The name of one of the senders. */
    static final String SENDER = "house3x";

    private static final int BATCH = 1_000;
    private static final int PIECES_A_SENDER = 200;
    private static final String NUMBERS =
            "WITH RECURSIVE n (id) AS (SELECT CAST(? AS SIGNED) UNION ALL SELECT id + 1 FROM n WHERE id < ?) ";
    private static final String ITEMS = """
            INSERT INTO mail_item (id, tenant_id, label_code, custody, picture_id, mailbox_id, mailbox_number, customer_id,
              recipient_name, sender, mail_type, length_mm, width_mm, height_mm, weight_grams, details, carrier,
              tracking_number, shelf, received_at, assigned_at, version)
            """ + NUMBERS + """
            SELECT n.id, m.tenant_id, CONCAT('S-', n.id), 'IN_STORAGE', ?, m.id, m.number, m.customer_id, c.name,
              CONCAT('Sender house', n.id % ?, 'x'), IF(n.id % 5000 = 0, 'CHECK', 'LETTER'), 220, 110, 2, 20, '', '',
              CONCAT('track', n.id), CONCAT('A', n.id % 40),
              UTC_TIMESTAMP(6) - INTERVAL ? MINUTE + INTERVAL (n.id - ?) MINUTE, UTC_TIMESTAMP(6), 1
            FROM n, mailbox m JOIN customer c ON c.tenant_id = m.tenant_id AND c.id = m.customer_id
            WHERE m.id = (SELECT MIN(o.id) FROM mailbox o WHERE o.tenant_id = ? AND o.customer_id IS NOT NULL)""";
    private static final String TERMS =
            "INSERT INTO item_term (tenant_id, term, item_id, source) " + NUMBERS + "SELECT ?, %s, n.id, 'N' FROM n";
    private static final List<String> WORDS = List.of(
            "'renter'",
            "'sender'",
            "CONCAT('house', n.id % {senders}, 'x')",
            "CONCAT('track', n.id)",
            "CONCAT('a', n.id % 40)");
    private static final String COUNT = "SELECT COUNT(*) FROM mail_item WHERE tenant_id = ? AND id BETWEEN ? AND ?";
    private static final String PICTURE = "SELECT picture_id FROM mail_item WHERE id = ?";

    private final DatabaseAccess database;
    private final Location location;
    private final long firstId;
    private final int rows;

    SearchableMail(DatabaseAccess database, Location location, long firstId, int rows) {
        this.database = database;
        this.location = location;
        this.firstId = firstId;
        this.rows = rows;
    }

    /** Adds what an earlier run did not. */
    void fill() throws SQLException {
        try (Connection connection = database.connect(database.migrate())) {
            connection.setAutoCommit(false);
            long there = number(connection, COUNT, location.tenant(), firstId, lastId());
            if (there < rows) {
                insert(connection, firstId + there, picture(connection));
            }
        }
    }

    long lastId() {
        return firstId + rows - 1;
    }

    /** An id in the middle of the list. */
    long middle() {
        return firstId + rows / 2;
    }

    private void insert(Connection connection, long begin, long picture) throws SQLException {
        for (long from = begin; from <= lastId(); from += BATCH) {
            long to = Math.min(from + BATCH - 1, lastId());
            run(connection, ITEMS, from, to, picture, senders(), rows, firstId, location.tenant());
            for (String word : WORDS) {
                run(
                        connection,
                        TERMS.formatted(word.replace("{senders}", Integer.toString(senders()))),
                        from,
                        to,
                        location.tenant());
            }
            connection.commit();
        }
    }

    private int senders() {
        return rows / PIECES_A_SENDER;
    }

    private long picture(Connection connection) throws SQLException {
        String item = location.api().intake(new MailBag(1).next(1)).get(0).itemId();
        connection.commit(); // or the snapshot of the count does not show the new piece
        return number(connection, PICTURE, Long.parseLong(item));
    }

    private static void run(Connection connection, String sql, long... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.execute();
        }
    }

    private static long number(Connection connection, String sql, long... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, long... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setLong(i + 1, parameters[i]);
        }
    }
}
