package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Settings of the bound tenant: the location's own value, else its franchise's, else the platform's, else the default. */
@ApplicationScoped
public class Settings {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String LEVELS = """
            SELECT s.name, s.value FROM setting s JOIN tenant t ON t.id = ?
            WHERE s.tenant_id IN (0, t.franchise_id, t.id)
            ORDER BY CASE s.tenant_id WHEN 0 THEN 0 WHEN t.franchise_id THEN 1 ELSE 2 END""";

    @Inject
    private TenantSql sql;

    @Inject
    private Clock clock;

    private final Map<TenantId, Snapshot> snapshots = new ConcurrentHashMap<>();

    /** The value as text. */
    public String text(SettingKey key) {
        return values().getOrDefault(key.name(), key.fallback());
    }

    /** The value as a whole number. */
    public int number(SettingKey key) {
        return Integer.parseInt(text(key).trim());
    }

    /** The value as yes or no. */
    public boolean flag(SettingKey key) {
        return Boolean.parseBoolean(text(key).trim());
    }

    /** Sets a value at the level of the bound tenant; takes part in the caller's transaction. */
    public void set(SettingKey key, String value) {
        sql.update(
                "INSERT INTO setting (tenant_id, name, value) VALUES (:tenant, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE value = ?",
                key.name(),
                value,
                value);
        snapshots.clear();
    }

    private Map<String, String> values() {
        return snapshots
                .compute(TenantScope.current().tenant(), (tenant, old) -> isFresh(old) ? old : load(tenant))
                .values();
    }

    private boolean isFresh(Snapshot snapshot) {
        return snapshot != null && snapshot.loadedAt().plus(FRESH).isAfter(clock.instant());
    }

    private Snapshot load(TenantId tenant) {
        Map<String, String> values = new HashMap<>();
        List<Map.Entry<String, String>> rows = sql.queryAcrossTenants(
                LEVELS, row -> Map.entry(row.getString("name"), row.getString("value")), tenant.value());
        rows.forEach(row -> values.put(row.getKey(), row.getValue()));
        return new Snapshot(values, clock.instant());
    }

    private record Snapshot(Map<String, String> values, Instant loadedAt) {}
}
