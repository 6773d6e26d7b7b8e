package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.notifications.PushHint;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantSql;

/** The hints of all tenants. */
@ApplicationScoped
class HintTable {
    private static final String INSERT =
            "INSERT INTO push_hint (tenant_id, topic, created_at) VALUES (:tenant, ?, UTC_TIMESTAMP(3))";
    private static final String AFTER =
            "SELECT id, tenant_id, topic FROM push_hint WHERE id > ? ORDER BY id LIMIT 10000";
    private static final String NEWEST = "SELECT COALESCE(MAX(id), 0) AS newest FROM push_hint";
    private static final String OLD = "SELECT COALESCE(MAX(id), 0) AS newest FROM push_hint"
            + " WHERE created_at < UTC_TIMESTAMP(3) - INTERVAL 5 MINUTE";

    @Inject
    private TenantSql sql;

    void write(List<String> topics) {
        sql.batch(
                INSERT,
                topics.stream().distinct().map(topic -> new Object[] {topic}).toList());
    }

    List<HintRow> after(long id) {
        return sql.queryAcrossTenants(
                AFTER,
                row -> new HintRow(
                        row.getLong("id"),
                        new PushHint(new TenantId(row.getLong("tenant_id")), row.getString("topic"))),
                id);
    }

    long newest() {
        return sql.queryAcrossTenants(NEWEST, row -> row.getLong("newest")).get(0);
    }

    /** Forgets what every node has read long ago. Asks first and deletes by id, so that it waits for no writer. */
    @Transactional
    public void sweep() {
        long old = sql.queryAcrossTenants(OLD, row -> row.getLong("newest")).get(0);
        sql.updateAcrossTenants("DELETE FROM push_hint WHERE id <= ?", old);
    }
}
