package org.waypost.bench.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waypost.shared.Ids;

/** The floor: the statements that the mapping sends, by hand, with the same batches. */
final class JdbcRows {
    private static final int BATCH = 500;
    private static final String COLUMNS =
            "id, label_code, custody, picture_id, mailbox_id, mailbox_number, customer_id, recipient_name, sender,"
                    + " mail_type, length_mm, width_mm, height_mm, weight_grams, details, carrier, tracking_number,"
                    + " shelf, received_at, assigned_at, read_at, version, tenant_id";
    private static final String INSERT = "INSERT INTO mail_item (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LIST =
            "SELECT " + COLUMNS + " FROM mail_item WHERE tenant_id = ? ORDER BY id DESC LIMIT ?";

    private final Connection connection;
    private final long tenant;
    private final long picture;

    JdbcRows(Connection connection, long tenant, long picture) {
        this.connection = connection;
        this.tenant = tenant;
        this.picture = picture;
    }

    /** Writes pieces in one transaction. */
    void insert(int count) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 1; i <= count; i++) {
                bind(insert);
                insert.addBatch();
                if (i % BATCH == 0 || i == count) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void bind(PreparedStatement insert) throws SQLException {
        long id = Ids.next();
        Object[] values = {
            id,
            "B" + Long.toString(id, 36),
            "UNASSIGNED",
            picture,
            null,
            "",
            null,
            "",
            "",
            "LETTER",
            0,
            0,
            0,
            0,
            "",
            "",
            "",
            "",
            LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC),
            null,
            null,
            1L,
            tenant
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    /** Reads the newest pieces with all their columns, without a transaction, as the mapping does. */
    List<Object[]> newest(int count) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setLong(1, tenant);
            query.setInt(2, count);
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    rows.add(values(row, columns));
                }
            }
        }
        return rows;
    }

    private static Object[] values(ResultSet row, int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    /** Takes away what was written with this photograph, by this or by the mapping; the piece it belongs to stays. */
    void forget(long keep) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM mail_item WHERE tenant_id = ? AND picture_id = ? AND id <> ?")) {
            delete.setLong(1, tenant);
            delete.setLong(2, picture);
            delete.setLong(3, keep);
            delete.executeUpdate();
        }
    }
}
