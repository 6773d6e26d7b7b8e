package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.ValueStore;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantSql;

/** What plugins remember between calls. Asked on the plugins' own threads, so each call binds its tenant. */
@ApplicationScoped
class ValueTable {
    private static final int MOST = 1_000;

    @Inject
    private TenantSql sql;

    /** The values of one plugin at one tenant. */
    ValueStore of(String plugin, TenantId tenant) {
        return new Store(plugin, tenant);
    }

    @SuppressWarnings("try") // a scope works by being open
    private final class Store implements ValueStore {
        private final String plugin;
        private final TenantId tenant;

        Store(String plugin, TenantId tenant) {
            this.plugin = plugin;
            this.tenant = tenant;
        }

        @Override
        public Optional<String> get(String key) {
            check(key, "");
            return asHost(() -> sql
                    .query(
                            "SELECT value FROM plugin_value WHERE tenant_id = :tenant AND plugin_id = ? AND name = ?",
                            row -> row.getString("value"),
                            plugin,
                            key)
                    .stream()
                    .findFirst());
        }

        @Override
        public void put(String key, String value) {
            check(key, value);
            asHost(() -> {
                checkRoom(key);
                return sql.update(
                        "INSERT INTO plugin_value (tenant_id, plugin_id, name, value) VALUES (:tenant, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE value = ?",
                        plugin,
                        key,
                        value,
                        value);
            });
        }

        @Override
        public boolean replace(String key, Optional<String> expected, String value) {
            check(key, value);
            return asHost(() -> expected.map(old -> update(key, old, value)).orElseGet(() -> insert(key, value)));
        }

        private boolean update(String key, String old, String value) {
            return sql.update(
                            "UPDATE plugin_value SET value = ? WHERE tenant_id = :tenant AND plugin_id = ? AND name = ?"
                                    + " AND value = ?",
                            value,
                            plugin,
                            key,
                            old)
                    > 0;
        }

        private boolean insert(String key, String value) {
            checkRoom(key);
            return sql.update(
                            "INSERT IGNORE INTO plugin_value (tenant_id, plugin_id, name, value) VALUES (:tenant, ?, ?, ?)",
                            plugin,
                            key,
                            value)
                    > 0;
        }

        @Override
        public void remove(String key) {
            check(key, "");
            asHost(() -> sql.update(
                    "DELETE FROM plugin_value WHERE tenant_id = :tenant AND plugin_id = ? AND name = ?", plugin, key));
        }

        private void checkRoom(String key) {
            long kept = sql.query(
                            "SELECT COUNT(*) FROM plugin_value WHERE tenant_id = :tenant AND plugin_id = ? AND name <> ?",
                            row -> row.getLong(1),
                            plugin,
                            key)
                    .get(0);
            if (kept >= MOST) {
                throw new SpiException(SpiErrorCode.FULL, "a plugin keeps at most " + MOST + " values");
            }
        }

        /**
         * On a plugin's thread the context class loader is the plugin's, which sees nothing of the server: the pool would not
         * even find the class that checks its connections.
         */
        private <T> T asHost(Supplier<T> work) {
            Thread thread = Thread.currentThread();
            ClassLoader pluginsOwn = thread.getContextClassLoader();
            thread.setContextClassLoader(ValueTable.class.getClassLoader());
            try (TenantScope scope = TenantScope.open(tenant, Actor.system(plugin), "0".repeat(32))) {
                return work.get();
            } finally {
                thread.setContextClassLoader(pluginsOwn);
            }
        }
    }

    private static void check(String key, String value) {
        if (key.isEmpty() || key.length() > ValueStore.MAX_KEY) {
            throw SpiException.invalid("key", "a key has 1 to " + ValueStore.MAX_KEY + " characters");
        }
        if (value.length() > ValueStore.MAX_VALUE) {
            throw SpiException.invalid("value", "a value has at most " + ValueStore.MAX_VALUE + " characters");
        }
    }
}
