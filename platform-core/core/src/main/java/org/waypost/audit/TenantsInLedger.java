package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantChanged;

/** Writes down what happens to tenants, for {@code tenancy} may not know the ledger. */
@ApplicationScoped
class TenantsInLedger {
    private final Ledger ledger;

    /** For the proxy. */
    protected TenantsInLedger() {
        this(null);
    }

    @Inject
    TenantsInLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void changed(@Observes TenantChanged event) {
        Tenant tenant = event.tenant();
        ledger.record(
                "tenancy." + event.change().name().toLowerCase(Locale.ROOT),
                new Subject("tenant", tenant.tenantId().value()),
                Map.of(
                        "slug",
                        tenant.slug(),
                        "status",
                        tenant.status().name(),
                        "problem",
                        tenant.problem().orElse("")));
    }
}
