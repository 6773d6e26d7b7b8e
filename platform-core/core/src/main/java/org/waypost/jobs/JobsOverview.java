package org.waypost.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantSql;

/** Shows the platform's administrators how the jobs of all tenants stand. */
@ApplicationScoped
public class JobsOverview {
    private static final String QUEUES = """
            SELECT tenant_id, kind,
              SUM(state = 'ready') AS ready, SUM(state = 'leased') AS running, SUM(state = 'dead') AS dead,
              TIMESTAMPDIFF(MICROSECOND, MIN(CASE WHEN state = 'ready' THEN due_at END), UTC_TIMESTAMP(3)) AS waited
            FROM job GROUP BY tenant_id, kind ORDER BY tenant_id, kind""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /**
     * One line per tenant and kind that has jobs, in order of tenants.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} without {@link Permission#JOBS_MANAGE}
     */
    public List<QueueLine> queues() {
        access.require(Permission.JOBS_MANAGE);
        return sql.queryAcrossTenants(QUEUES, JobsOverview::line);
    }

    private static QueueLine line(ResultSet row) throws SQLException {
        return new QueueLine(
                new TenantId(row.getLong("tenant_id")),
                row.getString("kind"),
                row.getLong("ready"),
                row.getLong("running"),
                row.getLong("dead"),
                Duration.ofMillis(Math.max(0, row.getLong("waited") / 1_000)));
    }
}
