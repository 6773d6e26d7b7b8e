package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        "SELECT p.id, p.enabled, a.id AS artifact, a.plugin_version, a.sha256, a.approval FROM plugin p"
                                + " LEFT JOIN plugin_artifact a ON a.id = p.artifact_id",
                        row -> new PluginRow(row.getString("id"), row.getBoolean("enabled"), artifact(row)))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private static Optional<Artifact> artifact(ResultSet row) throws SQLException {
        long id = row.getLong("artifact");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Artifact(
                        id, row.getString("plugin_version"), row.getString("sha256"), row.getBytes("approval")));
    }

    /** Keeps a file; in parts, so that no statement outgrows the server. */
    long add(String plugin, Artifact checked, InputStream file) throws IOException {
        long id = checked.id();
        long size = 0;
        sql.updateAcrossTenants(
                "INSERT INTO plugin_artifact (id, plugin_id, plugin_version, sha256, bytes, approval, installed_at,"
                        + " installed_by) VALUES (?, ?, ?, ?, 0, ?, ?, ?)",
                id,
                plugin,
                checked.version(),
                checked.sha256(),
                checked.approval(),
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
     * @param artifact its file; none for one of the installation's folder
     */
    record PluginRow(String id, boolean enabled, Optional<Artifact> artifact) {}

    /**
     * An installed file.
     *
     * @param id of the row
     * @param version of the plugin
     * @param sha256 of the file
     * @param approval the accepted signer's fingerprint, sealed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Artifact(long id, String version, String sha256, byte[] approval) {}
}
