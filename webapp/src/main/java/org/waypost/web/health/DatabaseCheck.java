package org.waypost.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.waypost.tenancy.TenantSql;

/** The database answers and holds our schema: the platform's own row, which the first migration writes, can be read. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    @Inject
    private TenantSql sql;

    @Override
    public HealthCheckResponse call() {
        try {
            List<String> found =
                    sql.queryAcrossTenants("SELECT status FROM tenant WHERE id = 0", row -> row.getString(1));
            return HealthCheckResponse.named("database")
                    .status(!found.isEmpty())
                    .build();
        } catch (RuntimeException away) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("reason", "does not answer")
                    .build();
        }
    }
}
