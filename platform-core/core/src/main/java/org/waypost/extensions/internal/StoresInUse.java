package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.tenancy.TenantSql;

/** Which stores keep mail of any location. */
@ApplicationScoped
class StoresInUse {
    @Inject
    private TenantSql sql;

    boolean contains(String store) {
        return isChosen(store) || (store.equals(Stores.STORE.fallback()) && isUsedByDefault());
    }

    private boolean isChosen(String store) {
        List<Integer> found = sql.queryAcrossTenants(
                "SELECT 1 FROM setting WHERE name IN (?, ?) AND value = ? LIMIT 1",
                row -> row.getInt(1),
                Stores.STORE.name(),
                Stores.BEFORE.name(),
                store);
        return !found.isEmpty();
    }

    private boolean isUsedByDefault() {
        List<Integer> found = sql.queryAcrossTenants(
                "SELECT 1 FROM tenant t WHERE t.kind = 'LOCATION' AND NOT EXISTS"
                        + " (SELECT 1 FROM setting s WHERE s.tenant_id = t.id AND s.name = ?) LIMIT 1",
                row -> row.getInt(1),
                Stores.STORE.name());
        return !found.isEmpty();
    }
}
