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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.shared.PlatformException;

/** Settings of the bound tenant: the location's own value, else its franchise's, else the platform's, else the default. */
@ApplicationScoped
public class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String LEVELS = """
            SELECT s.name, s.value FROM setting s JOIN tenant t ON t.id = ?
            WHERE s.tenant_id IN (0, t.franchise_id, t.id)
            ORDER BY CASE s.tenant_id WHEN 0 THEN 0 WHEN t.franchise_id THEN 1 ELSE 2 END""";

    private final TenantSql sql;
    private final Clock clock;
    private final Map<TenantId, Snapshot> snapshots = new ConcurrentHashMap<>();

    /** For the proxy. */
    protected Settings() {
        this(null, null);
    }

    @Inject
    Settings(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The value as text. */
    public String text(SettingKey key) {
        return values().getOrDefault(key.name(), key.fallback());
    }

    /** The value as a whole number; what is none is told in the log, and the default holds. */
    public int number(SettingKey key) {
        String value = text(key).trim();
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            LOG.warn("setting {} is no whole number: {}", key.name(), value);
            return Integer.parseInt(key.fallback());
        }
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
        TenantId tenant = TenantScope.current().tenant();
        Snapshot last = snapshots.get(tenant);
        return isFresh(last) ? last.values() : freshOr(last, tenant).values();
    }

    /** When the database is away the last values serve on. Nobody waits for another's look. */
    private Snapshot freshOr(Snapshot last, TenantId tenant) {
        try {
            Snapshot fresh = load(tenant);
            snapshots.put(tenant, fresh);
            return fresh;
        } catch (PlatformException databaseAway) {
            if (last == null) {
                throw databaseAway;
            }
            return last;
        }
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
