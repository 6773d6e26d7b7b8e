package org.waypost.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The dead letters of all tenants. */
@ApplicationScoped
class DeadLetterTable {
    private static final String SELECT = """
            SELECT id, tenant_id, kind, attempts, last_error_code, last_error, correlation_id, created_at, finished_at
            FROM job WHERE state = 'dead'""";
    private static final String REVIVE = """
            UPDATE job SET state = 'ready', due_at = UTC_TIMESTAMP(3), attempts = 0, finished_at = NULL
            WHERE id = ? AND state = 'dead'""";

    @Inject
    private TenantSql sql;

    /** The newest letters before an id. */
    List<DeadLetter> before(long id, int limit) {
        return sql.queryAcrossTenants(
                SELECT + " AND id < ? ORDER BY id DESC LIMIT ?", DeadLetterTable::read, id, limit);
    }

    /** One letter, locked until the transaction ends. */
    Optional<DeadLetter> withId(long id) {
        return sql.queryAcrossTenants(SELECT + " AND id = ? FOR UPDATE", DeadLetterTable::read, id).stream()
                .findFirst();
    }

    void revive(DeadLetter letter) {
        sql.updateAcrossTenants(REVIVE, letter.id());
    }

    void delete(DeadLetter letter) {
        sql.updateAcrossTenants("DELETE FROM job WHERE id = ? AND state = 'dead'", letter.id());
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                new TenantId(row.getLong("tenant_id")),
                row.getString("kind"),
                row.getInt("attempts"),
                row.getString("last_error_code"),
                row.getString("last_error"),
                row.getString("correlation_id"),
                UtcTime.read(row, "created_at"),
                UtcTime.read(row, "finished_at"));
    }
}
