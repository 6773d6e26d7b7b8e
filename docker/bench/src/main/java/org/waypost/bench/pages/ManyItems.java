package org.waypost.bench.pages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.local.DatabaseAccess;

/**
 * Fills a location with mail by SQL, as recording it would take too long: all pieces show one photograph, nineteen of
 * twenty lie in storage for a renter, the rest waits. Some of them are asked to be scanned.
 */
public final class ManyItems {
    private static final int BATCH = 500;
    private static final long FIRST_ID = 1_000_000;
    private static final String INSERT = """
            INSERT INTO mail_item (id, tenant_id, label_code, custody, picture_id, mailbox_id, mailbox_number, customer_id,
              recipient_name, sender, mail_type, length_mm, width_mm, height_mm, weight_grams, details, carrier,
              tracking_number, shelf, received_at, assigned_at, version)
            WITH RECURSIVE n (id) AS (SELECT CAST(? AS SIGNED) UNION ALL SELECT id + 1 FROM n WHERE id < ?)
            SELECT n.id, m.tenant_id, CONCAT('BENCH-', n.id), IF(n.id % 20 = 0, 'UNASSIGNED', 'IN_STORAGE'), ?,
              IF(n.id % 20 = 0, NULL, m.id), IF(n.id % 20 = 0, '', m.number), IF(n.id % 20 = 0, NULL, m.customer_id),
              IF(n.id % 20 = 0, '', c.name), CONCAT('Sender ', n.id % 500), 'LETTER', 220, 110, 2, 20, '', '', '',
              CONCAT('A', n.id % 40), UTC_TIMESTAMP(6) - INTERVAL (n.id % 43200) MINUTE,
              IF(n.id % 20 = 0, NULL, UTC_TIMESTAMP(6)), 1
            FROM n, mailbox m JOIN customer c ON c.tenant_id = m.tenant_id AND c.id = m.customer_id
            WHERE m.tenant_id = ? AND m.number = '214'""";
    private static final String REQUEST = """
            INSERT INTO action_request (id, tenant_id, item_id, open_item_id, customer_id, kind, status, note, reason,
              requested_at, due_at, follow_up, version)
            SELECT i.id, i.tenant_id, i.id, i.id, i.customer_id, 'OPEN_AND_SCAN', 'REQUESTED', '', '', UTC_TIMESTAMP(6),
              UTC_TIMESTAMP(6) + INTERVAL (i.id % 48) HOUR, FALSE, 1
            FROM mail_item i LEFT JOIN action_request r ON r.tenant_id = i.tenant_id AND r.item_id = i.id
            WHERE i.tenant_id = ? AND i.id BETWEEN ? AND ? AND i.custody = 'IN_STORAGE' AND r.id IS NULL""";
    private static final String FORGET = "DELETE FROM action_request WHERE tenant_id = ? AND id = item_id";
    private static final String COUNT = "SELECT COUNT(*) FROM mail_item WHERE tenant_id = ? AND id BETWEEN ? AND ?";
    private static final String PICTURE = "SELECT picture_id FROM mail_item WHERE id = ?";

    private final DatabaseAccess database;
    private final Location location;

    /** At that location. */
    public ManyItems(DatabaseAccess database, Location location) {
        this.database = database;
        this.location = location;
    }

    /** Adds what is missing to that many pieces, and to open requests about that many of the first of them. */
    public void fill(int rows, int requests) throws SQLException {
        try (Connection connection = database.connect(database.migrate())) {
            connection.setAutoCommit(false);
            int there = number(connection, COUNT, location.tenant(), FIRST_ID, FIRST_ID + rows - 1L)
                    .intValue();
            if (there < rows) {
                insert(connection, rows - there, FIRST_ID + there);
            }
            request(connection, requests);
        }
    }

    private void insert(Connection connection, int count, long firstId) throws SQLException {
        long picture = picture(connection);
        long lastId = firstId + count - 1;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (long from = firstId; from <= lastId; from += BATCH) {
                insert.setLong(1, from);
                insert.setLong(2, Math.min(from + BATCH - 1, lastId));
                insert.setLong(3, picture);
                insert.setLong(4, location.tenant());
                insert.executeUpdate();
                connection.commit();
            }
        }
    }

    /** The id of the stored piece nearest after that many others. */
    public static long stored(int others) {
        long id = FIRST_ID + others;
        return id % 20 == 0 ? id + 1 : id;
    }

    /** Takes back what was asked for. */
    public void askNothing() throws SQLException {
        try (Connection connection = database.connect(database.migrate());
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setLong(1, location.tenant());
            delete.executeUpdate();
        }
    }

    private void request(Connection connection, int requests) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REQUEST)) {
            insert.setLong(1, location.tenant());
            insert.setLong(2, FIRST_ID);
            insert.setLong(3, FIRST_ID + requests - 1L);
            insert.executeUpdate();
            connection.commit();
        }
    }

    private long picture(Connection connection) throws SQLException {
        String item = location.api().intake(new MailBag(1).next(1)).get(0).itemId();
        connection.commit(); // or the snapshot of the count does not show the new piece
        return number(connection, PICTURE, Long.parseLong(item));
    }

    private static Long number(Connection connection, String sql, long... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setLong(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
