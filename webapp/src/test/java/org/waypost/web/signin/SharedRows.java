package org.waypost.web.signin;

import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypost.tenancy.TenantSql;

/** The table of revoked sessions as several nodes share it. */
final class SharedRows extends TenantSql {
    private final Map<String, long[]> rows = new LinkedHashMap<>();
    private final Clock clock;
    private int looks;

    SharedRows(Clock clock) {
        this.clock = clock;
    }

    int looks() {
        return looks;
    }

    @Override
    public int update(String sql, Object... arguments) {
        if (sql.startsWith("INSERT INTO revoked_session")) {
            rows.put((String) arguments[0], new long[] {(Long) arguments[1], clock.millis()});
        }
        return 1;
    }

    @Override
    public <T> List<T> queryAcrossTenants(String sql, Row<T> row, Object... arguments) {
        looks++;
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue()[1] >= (Long) arguments[0])
                .map(entry -> mapped(row, entry))
                .toList();
    }

    private static <T> T mapped(Row<T> row, Map.Entry<String, long[]> entry) {
        Object[] columns = {entry.getKey(), entry.getValue()[0], entry.getValue()[1]};
        ResultSet result = (ResultSet) Proxy.newProxyInstance(
                SharedRows.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, arguments) -> columns[(Integer) arguments[0] - 1]);
        try {
            return row.map(result);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
