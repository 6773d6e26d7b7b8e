package org.waypost.bench.ingest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** The rows that the platform writes for recorded pieces, by batches of plain JDBC in one transaction a request. */
final class FloorRows {
    private static final int PIECES_PER_JOB = 10;
    private static final String CONTENT = """
            INSERT INTO bench_content (id, tenant_id, store_key, sha256, bytes, media_type, width, height, orientation,
              pages, file_name, created_at, version)
            VALUES (?, 1, CONCAT('1/2026-11-21/', ?), REPEAT('a', 64), 100000, 'JPEG', 1120, 770, 1, 1, 'bench.jpg',
              UTC_TIMESTAMP(6), 1)""";
    private static final String ITEM = """
            INSERT INTO bench_mail_item (id, tenant_id, label_code, custody, picture_id, mailbox_number, recipient_name,
              sender, mail_type, length_mm, width_mm, height_mm, weight_grams, details, carrier, tracking_number, shelf,
              received_at, version)
            VALUES (?, 1, ?, 'UNASSIGNED', 1, '', '', '', 'LETTER', 0, 0, 0, 0, '', '', '', '', UTC_TIMESTAMP(6), 1)""";
    private static final String LEDGER = """
            INSERT INTO bench_ledger_entry (id, tenant_id, at, actor_kind, actor_subject, actor_name, device,
              correlation_id, action, subject_kind, subject_id, evidence)
            VALUES (?, 1, UTC_TIMESTAMP(6), 'PROGRAM', REPEAT('s', 36), 'scanner', 'Java-http-client', REPEAT('c', 32),
              'mailroom.recorded', 'mail-item', ?, REPEAT('e', 110))""";
    private static final String MARK = "INSERT INTO bench_ledger_unsealed (tenant_id, entry_id) VALUES (1, ?)";
    private static final String JOB = """
            INSERT INTO bench_job (tenant_id, id, kind, payload, state, due_at, correlation_id, created_at)
            VALUES (1, ?, 'content.renditions', REPEAT('p', 200), 'ready', UTC_TIMESTAMP(3), REPEAT('c', 32),
              UTC_TIMESTAMP(3))""";
    private static final String HINT =
            "INSERT INTO bench_push_hint (tenant_id, topic, created_at) VALUES (1, 'mailroom', UTC_TIMESTAMP(3))";

    private final String url;
    private final String user;
    private final String password;
    private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>();

    FloorRows(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Returns when the rows of these files are committed. */
    void write(List<String> names) throws SQLException {
        Connection connection = connection();
        write(connection, names);
        connection.commit();
        idle.addFirst(connection);
    }

    private Connection connection() throws SQLException {
        Connection connection = idle.pollFirst();
        if (connection == null) {
            connection = DriverManager.getConnection(url, user, password);
            connection.setAutoCommit(false);
        }
        return connection;
    }

    private static void write(Connection connection, List<String> names) throws SQLException {
        batch(connection, CONTENT, 2, names);
        batch(connection, ITEM, 2, names);
        batch(connection, LEDGER, 2, names);
        batch(connection, MARK, 1, names);
        batch(connection, JOB, 1, names.subList(0, (names.size() + PIECES_PER_JOB - 1) / PIECES_PER_JOB));
        batch(connection, HINT, 0, List.of("one hint a request"));
    }

    private static void batch(Connection connection, String sql, int parameters, List<String> names)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (String name : names) {
                for (int i = 1; i <= parameters; i++) {
                    insert.setLong(i, Long.parseLong(name));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
