package org.waypost.extensions.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.shared.Ids;
import org.waypost.tenancy.PlatformKey;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** What the bound tenant decided about offers. All settings are sealed together, so that no secret is missed. */
@ApplicationScoped
class ChoiceTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private static final String SELECT =
            "SELECT kind, name, plugin_id, enabled, values_sealed, revision FROM plugin_choice"
                    + " WHERE tenant_id = :tenant";

    private final TenantSql sql;
    private final PlatformKey key;
    private final Clock clock;

    /** For the proxy. */
    protected ChoiceTable() {
        this(null, null, null);
    }

    @Inject
    ChoiceTable(TenantSql sql, PlatformKey key, Clock clock) {
        this.sql = sql;
        this.key = key;
        this.clock = clock;
    }

    List<Choice> all() {
        return sql.query(SELECT, this::read);
    }

    /** One decision as it is now, held until the transaction ends. */
    Optional<Choice> hold(OfferId offer, String plugin) {
        return sql
                .query(
                        SELECT + " AND kind = ? AND name = ? AND plugin_id = ? FOR UPDATE",
                        this::read,
                        offer.kind().name(),
                        offer.name(),
                        plugin)
                .stream()
                .findFirst();
    }

    private Choice read(ResultSet row) throws SQLException {
        OfferId offer = new OfferId(PluginKind.valueOf(row.getString("kind")), row.getString("name"));
        return new Choice(
                offer,
                row.getString("plugin_id"),
                row.getBoolean("enabled"),
                open(row.getBytes("values_sealed"), offer, row.getString("plugin_id")),
                row.getLong("revision"));
    }

    void setEnabled(OfferId offer, String plugin, boolean enabled) {
        sql.update(
                "INSERT INTO plugin_choice (tenant_id, kind, name, plugin_id, enabled, revision)"
                        + " VALUES (:tenant, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE enabled = VALUES(enabled)",
                offer.kind().name(),
                offer.name(),
                plugin,
                enabled,
                Ids.next());
    }

    /** Keeps settings; whether the offer is on stays as it was, or is as given when nothing was decided before. */
    void setValues(OfferId offer, String plugin, Map<String, String> values, boolean enabledAtFirst) {
        byte[] sealed = key.seal(write(values), context(offer, plugin));
        sql.update(
                "INSERT INTO plugin_choice (tenant_id, kind, name, plugin_id, enabled, values_sealed, revision)"
                        + " VALUES (:tenant, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " values_sealed = VALUES(values_sealed), revision = VALUES(revision)",
                offer.kind().name(),
                offer.name(),
                plugin,
                enabledAtFirst,
                sealed,
                Ids.next());
    }

    /** Remembers that stored records refer to the offer from now on. */
    void keep(OfferId offer, String plugin, boolean enabledAtFirst) {
        sql.update(
                "INSERT INTO plugin_choice (tenant_id, kind, name, plugin_id, enabled, revision, kept_since)"
                        + " VALUES (:tenant, ?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE kept_since = COALESCE(kept_since, VALUES(kept_since))",
                offer.kind().name(),
                offer.name(),
                plugin,
                enabledAtFirst,
                Ids.next(),
                UtcTime.of(clock.instant()));
    }

    /** Whether any tenant's stored records refer to an offer of the plugin. */
    boolean isKept(String plugin) {
        List<Integer> found = sql.queryAcrossTenants(
                "SELECT 1 FROM plugin_choice WHERE plugin_id = ? AND kept_since IS NOT NULL LIMIT 1",
                row -> row.getInt(1),
                plugin);
        return !found.isEmpty();
    }

    private Map<String, String> open(byte[] sealed, OfferId offer, String plugin) {
        if (sealed == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(key.open(sealed, context(offer, plugin)), VALUES);
        } catch (IOException e) {
            throw new IllegalStateException("settings of " + offer + " cannot be read", e);
        }
    }

    private static byte[] write(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row copied to another tenant, offer or plugin does not open. */
    private static String context(OfferId offer, String plugin) {
        long tenant = TenantScope.current().tenant().value();
        return "plugin-settings|" + tenant + "|" + offer.kind() + "|" + offer.name() + "|" + plugin;
    }
}
