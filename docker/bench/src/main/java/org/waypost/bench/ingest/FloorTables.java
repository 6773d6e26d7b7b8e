package org.waypost.bench.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.waypost.local.DatabaseAccess;

/**
 * The floor's tables: {@code bench_} before the name, same columns and indexes as the platform's, in the same schema, since
 * its owner may make no other. Foreign keys are not copied, which makes the floor a little faster.
 */
final class FloorTables {
    private static final List<String> COPIED =
            List.of("content", "mail_item", "ledger_entry", "ledger_unsealed", "job", "push_hint");

    private FloorTables() {}

    static void make(DatabaseAccess database) throws SQLException {
        drop(database);
        for (String table : COPIED) {
            execute(database, "CREATE TABLE bench_" + table + " LIKE " + table);
        }
    }

    static void drop(DatabaseAccess database) throws SQLException {
        for (String table : COPIED) {
            execute(database, "DROP TABLE IF EXISTS bench_" + table);
        }
    }

    private static void execute(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = database.connect(database.migrate());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
