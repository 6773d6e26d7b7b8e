package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The keys whose plugins may be installed. */
@ApplicationScoped
public class PublisherTable {
    @Inject
    private TenantSql sql;

    @Inject
    private Clock clock;

    /** Names by fingerprint. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        sql.queryAcrossTenants(
                        "SELECT fingerprint, name FROM plugin_publisher ORDER BY name",
                        row -> Map.entry(row.getString("fingerprint"), row.getString("name")))
                .forEach(row -> all.put(row.getKey(), row.getValue()));
        return all;
    }

    /** Registers a key, or names it anew. */
    public void put(String fingerprint, String name) {
        sql.updateAcrossTenants(
                "INSERT INTO plugin_publisher (fingerprint, name, registered_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE name = ?",
                fingerprint,
                name,
                UtcTime.of(clock.instant()),
                name);
    }

    /** Forgets a key; what it signed before stays. */
    public void remove(String fingerprint) {
        sql.updateAcrossTenants("DELETE FROM plugin_publisher WHERE fingerprint = ?", fingerprint);
    }
}
