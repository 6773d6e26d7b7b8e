package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** Which plugins are installed and switched on, and their files. They belong to the installation, not to a tenant. */
@ApplicationScoped
class PluginTable {
    private static final int PART = 512 * 1024;

    private final TenantSql sql;
    private final Clock clock;

    /** For the proxy. */
    protected PluginTable() {
        this(null, null);
    }

    @Inject
    PluginTable(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What somebody decided, by plugin id. */
    Map<String, PluginRow> rows() {
        Map<String, PluginRow> rows = new HashMap<>();
        sql.queryAcrossTenants(
                        "SELECT p.id, p.enabled, a.id AS artifact, a.sha256 FROM plugin p"
                                + " LEFT JOIN plugin_artifact a ON a.id = p.artifact_id",
                        row -> new PluginRow(
                                row.getString("id"),
                                row.getBoolean("enabled"),
                                row.getLong("artifact"),
                                Optional.ofNullable(row.getString("sha256"))))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /** Keeps a file; in parts, so that no statement outgrows the server. */
    long add(String plugin, String version, String sha256, InputStream file) throws IOException {
        long id = Ids.next();
        long size = 0;
        sql.updateAcrossTenants(
                "INSERT INTO plugin_artifact (id, plugin_id, plugin_version, sha256, bytes, installed_at, installed_by)"
                        + " VALUES (?, ?, ?, ?, 0, ?, ?)",
                id,
                plugin,
                version,
                sha256,
                UtcTime.of(clock.instant()),
                TenantScope.current().actor().subject());
        int part = 0;
        for (byte[] bytes = file.readNBytes(PART); bytes.length > 0; bytes = file.readNBytes(PART)) {
            sql.updateAcrossTenants(
                    "INSERT INTO plugin_artifact_part (artifact_id, part, bytes) VALUES (?, ?, ?)", id, part++, bytes);
            size += bytes.length;
        }
        sql.updateAcrossTenants("UPDATE plugin_artifact SET bytes = ? WHERE id = ?", size, id);
        return id;
    }

    /** Writes a file's parts to a stream. */
    void copy(long artifact, OutputStream to) throws IOException {
        for (int part = 0; ; part++) {
            List<byte[]> bytes = sql.queryAcrossTenants(
                    "SELECT bytes FROM plugin_artifact_part WHERE artifact_id = ? AND part = ?",
                    row -> row.getBytes("bytes"),
                    artifact,
                    part);
            if (bytes.isEmpty()) {
                return;
            }
            to.write(bytes.get(0));
        }
    }

    /** A plugin now uses this file; a new one is disabled, a known one stays as it is. */
    void use(String plugin, long artifact) {
        sql.updateAcrossTenants(
                "INSERT INTO plugin (id, enabled, artifact_id) VALUES (?, FALSE, ?) ON DUPLICATE KEY UPDATE artifact_id = ?",
                plugin,
                artifact,
                artifact);
        sql.updateAcrossTenants("DELETE FROM plugin_artifact WHERE plugin_id = ? AND id <> ?", plugin, artifact);
    }

    /** Switches a plugin. */
    void setEnabled(String plugin, boolean enabled) {
        sql.updateAcrossTenants(
                "INSERT INTO plugin (id, enabled) VALUES (?, ?) ON DUPLICATE KEY UPDATE enabled = ?",
                plugin,
                enabled,
                enabled);
    }

    /** Forgets a plugin and its file, and what locations had set for it. */
    void remove(String plugin) {
        sql.updateAcrossTenants("DELETE FROM plugin WHERE id = ?", plugin);
        sql.updateAcrossTenants("DELETE FROM plugin_artifact WHERE plugin_id = ?", plugin);
        sql.updateAcrossTenants("DELETE FROM plugin_choice WHERE plugin_id = ?", plugin);
        sql.updateAcrossTenants("DELETE FROM plugin_value WHERE plugin_id = ?", plugin);
    }

    /**
     * What the table says of a plugin.
     *
     * @param id the plugin
     * @param enabled whether it should run
     * @param artifact its file's id; 0 for one of the installation's folder
     * @param sha256 of that file
     */
    record PluginRow(String id, boolean enabled, long artifact, Optional<String> sha256) {
        boolean hasArtifact() {
            return artifact != 0;
        }
    }
}
