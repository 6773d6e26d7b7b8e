package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantChanged;
import org.waypost.tenancy.TenantChanged.Change;
import org.waypost.tenancy.TenantStatus;

class TenantsInLedgerTest {
    private final List<String> entries = new ArrayList<>();
    private final TenantsInLedger tenants = new TenantsInLedger(
            (action, subject, evidence) -> entries.add(action + " " + subject.kind() + " " + evidence.get("status")));

    @Test
    void whatever_happens_to_a_tenant_is_an_entry() {
        for (Change change : Change.values()) {
            tenants.changed(new TenantChanged(new Suspended(), change));
        }

        assertThat(entries)
                .hasSize(Change.values().length)
                .contains("tenancy.registered tenant SUSPENDED", "tenancy.suspended tenant SUSPENDED");
    }

    private static final class Suspended extends Tenant {
        @Override
        public String slug() {
            return "downtown";
        }

        @Override
        public TenantStatus status() {
            return TenantStatus.SUSPENDED;
        }
    }
}
