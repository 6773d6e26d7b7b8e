package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * The one place for SQL that JPA cannot say: claiming jobs, figures, search terms. Statements name the tenant as
 * {@code :tenant}, which is bound here from the {@link TenantScope} and from nowhere else; other values are {@code ?}.
 * Statements run on the connection of the running transaction, after what the entities have changed so far.
 */
@ApplicationScoped
public class TenantSql {
    private static final String TENANT = ":tenant";

    @Inject
    private TransactionConnection connections;

    /** Reads rows of the bound tenant. */
    public <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        return runFilled(TenantStatement.bound(sql), statement -> rows(statement, row), arguments);
    }

    /** Changes rows of the bound tenant; gives how many. */
    public int update(String sql, Object... arguments) {
        return runFilled(TenantStatement.bound(sql), PreparedStatement::executeUpdate, arguments);
    }

    /** Changes many rows of the bound tenant with one statement; each element of {@code rows} holds the values of one. */
    public void batch(String sql, List<Object[]> rows) {
        TenantStatement tenant = TenantStatement.bound(sql);
        run(tenant, statement -> {
            for (Object[] row : rows) {
                tenant.fill(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Reads over all tenants. For the platform's own machinery (job runner, push, figures), never for a caller's question. */
    public <T> List<T> queryAcrossTenants(String sql, Row<T> row, Object... arguments) {
        return runFilled(TenantStatement.unbound(sql), statement -> rows(statement, row), arguments);
    }

    /** Changes rows over all tenants. For the platform's own machinery. */
    public int updateAcrossTenants(String sql, Object... arguments) {
        return runFilled(TenantStatement.unbound(sql), PreparedStatement::executeUpdate, arguments);
    }

    private <T> T runFilled(TenantStatement tenant, Work<T> work, Object... arguments) {
        return run(tenant, statement -> {
            tenant.fill(statement, arguments);
            return work.on(statement);
        });
    }

    private <T> T run(TenantStatement tenant, Work<T> work) {
        try {
            return connections.with(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(tenant.sql())) {
                    return work.on(statement);
                }
            });
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.map(found));
            }
            return rows;
        }
    }

    private static RuntimeException failed(SQLException e) {
        SharedError meaning = SharedError.ofSqlState(e.getSQLState());
        return meaning == SharedError.BUG ? new IllegalStateException(e) : new PlatformException(meaning, e);
    }

    /** How one row becomes a value. */
    @FunctionalInterface
    public interface Row<T> {
        /** Reads the current row; must not move the cursor. */
        T map(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** SQL with the places where the tenant goes. */
    record TenantStatement(String sql, List<Boolean> tenantAt, long tenant) {
        static TenantStatement bound(String sql) {
            if (!sql.contains(TENANT)) {
                throw new IllegalArgumentException("the statement does not name " + TENANT + ": " + sql);
            }
            return parse(sql, TenantScope.current().tenant().value());
        }

        static TenantStatement unbound(String sql) {
            if (sql.contains(TENANT)) {
                throw new IllegalArgumentException("the statement names " + TENANT + " but runs over all: " + sql);
            }
            return parse(sql, -1);
        }

        private static TenantStatement parse(String sql, long tenant) {
            List<Boolean> places = new ArrayList<>();
            for (int i = 0; i < sql.length(); i++) {
                if (sql.charAt(i) == '?') {
                    places.add(false);
                } else if (sql.startsWith(TENANT, i)) {
                    places.add(true);
                }
            }
            return new TenantStatement(sql.replace(TENANT, "?"), places, tenant);
        }

        void fill(PreparedStatement statement, Object... arguments) throws SQLException {
            int next = 0;
            for (int i = 0; i < tenantAt.size(); i++) {
                statement.setObject(i + 1, tenantAt.get(i) ? (Object) tenant : arguments[next++]);
            }
            if (next != arguments.length) {
                throw new IllegalArgumentException(arguments.length + " values for " + next + " places: " + sql);
            }
        }
    }
}
