package org.waypost.web.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.local.Credentials;
import org.waypost.local.DatabaseAccess;

/** What the real database says of itself. */
final class Schema {
    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'";
    private static final String APPEND_ONLY = TABLES + " AND table_comment = 'append-only'";
    private static final String TENANT_COLUMNS = "SELECT table_name, is_nullable, column_default"
            + " FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'tenant_id'";
    private static final String KEYS = "SELECT table_name, constraint_name, referenced_table_name,"
            + " GROUP_CONCAT(column_name ORDER BY ordinal_position),"
            + " GROUP_CONCAT(referenced_column_name ORDER BY ordinal_position)"
            + " FROM information_schema.key_column_usage"
            + " WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL"
            + " GROUP BY table_name, constraint_name, referenced_table_name";
    private static final String INDEXES = "SELECT table_name, index_name, column_name"
            + " FROM information_schema.statistics WHERE table_schema = DATABASE() AND seq_in_index = 1";

    private static final String OTHER_COLLATIONS = TABLES + " AND table_collation <>"
            + " (SELECT default_collation_name FROM information_schema.schemata WHERE schema_name = DATABASE())";

    private final DatabaseAccess access;

    Schema(DatabaseAccess access) {
        this.access = access;
    }

    /** A foreign key with its columns, in order, separated by commas. */
    record ForeignKey(String table, String name, String target, String columns, String targetColumns) {}

    /** An index and the column it begins with. */
    record Index(String table, String name, String firstColumn) {
        boolean isPrimary() {
            return name.equals("PRIMARY");
        }
    }

    List<String> tables() throws SQLException {
        return query(TABLES, row -> row.getString(1));
    }

    List<String> appendOnlyTables() throws SQLException {
        return query(APPEND_ONLY, row -> row.getString(1));
    }

    /** Tables that compare texts in another way than the schema says. */
    List<String> tablesOfOtherCollation() throws SQLException {
        return query(OTHER_COLLATIONS, row -> row.getString(1));
    }

    /** Table and whether its tenant column is mandatory: not null and without default. */
    Map<String, Boolean> tenantColumns() throws SQLException {
        Map<String, Boolean> all = new TreeMap<>();
        query(
                TENANT_COLUMNS,
                row -> all.put(row.getString(1), row.getString(2).equals("NO") && row.getString(3) == null));
        return all;
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return query(
                KEYS,
                row -> new ForeignKey(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    List<Index> indexes() throws SQLException {
        return query(INDEXES, row -> new Index(row.getString(1), row.getString(2), row.getString(3)));
    }

    boolean hasAnAppUser() {
        return !access.app().user().equals(access.migrate().user());
    }

    /** Runs a statement as the user the platform works as. Whatever it did is undone. */
    void tryAsApp(String sql, Object... arguments) throws SQLException {
        try (Connection connection = access.connect(access.app())) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int index = 0; index < arguments.length; index++) {
                    statement.setObject(index + 1, arguments[index]);
                }
                statement.executeUpdate();
            } finally {
                connection.rollback();
            }
        }
    }

    private <T> List<T> query(String sql, Row<T> mapper) throws SQLException {
        Credentials owner = access.migrate();
        try (Connection connection = access.connect(owner);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(mapper.map(rows));
            }
            return all;
        }
    }

    private interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }
}
