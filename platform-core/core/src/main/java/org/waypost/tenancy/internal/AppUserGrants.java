package org.waypost.tenancy.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the application's database user its rights table by table: it can never change the schema, and in tables whose
 * comment is {@code append-only} it can only add and read. Does nothing where one user plays both parts.
 */
class AppUserGrants implements Callback {
    private static final String TABLES = """
            SELECT table_name, table_comment FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'schema_history'""";

    private final String migrateUser;
    private final String appUser;

    AppUserGrants(String migrateUser, String appUser) {
        this.migrateUser = migrateUser;
        this.appUser = appUser;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && !migrateUser.equals(appUser);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            for (String grant : grants(context.getConnection())) {
                try (Statement statement = context.getConnection().createStatement()) {
                    statement.execute(grant);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "cannot grant " + appUser + " its rights; may " + migrateUser + " grant?", e);
        }
    }

    private List<String> grants(Connection connection) throws SQLException {
        List<String> grants = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                grants.add(grant(tables.getString(1), "append-only".equals(tables.getString(2))));
            }
        }
        return grants;
    }

    private String grant(String table, boolean appendOnly) {
        String rights = appendOnly ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
        return "GRANT " + rights + " ON `" + table + "` TO `" + appUser + "`";
    }

    @Override
    public String getCallbackName() {
        return "app-user-grants";
    }
}
