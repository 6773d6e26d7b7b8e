package org.waypost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FranchiseDoorsTest {
    private final TenantsInMemory tenants = new TenantsInMemory();
    private final List<List<String>> sent = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final Tenant lakeside = tenant(TenantKind.FRANCHISE, "lakeside", Optional.empty());
    private final FranchiseDoors doors = new FranchiseDoors(tenants, new Realms());

    @Test
    void a_location_that_came_while_the_list_was_sent_is_on_the_last_list() {
        Tenant downtown = located("downtown");
        meanwhile = () -> located("london");

        doors.openFor(downtown);

        assertThat(sent).containsExactly(List.of("downtown"), List.of("downtown", "london"));
    }

    @Test
    void a_location_of_no_franchise_opens_nothing() {
        doors.openFor(tenant(TenantKind.LOCATION, "uptown", Optional.empty()));

        assertThat(sent).isEmpty();
    }

    private Tenant located(String slug) {
        return tenant(TenantKind.LOCATION, slug, Optional.of(lakeside.tenantId()));
    }

    private Tenant tenant(TenantKind kind, String slug, Optional<TenantId> franchise) {
        Tenant tenant = new Tenant(kind, slug, Instant.EPOCH);
        tenant.define(slug, TenantProfile.platform(), franchise, new byte[0]);
        tenants.add(tenant);
        return tenant;
    }

    private final class Realms implements Identities {
        @Override
        public void openDoors(String franchise, List<String> locations) {
            sent.add(locations);
            meanwhile.run();
            meanwhile = () -> {};
        }

        @Override
        public void ensureRealm(Tenant tenant, String portalSecret) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String issuerOf(String slug) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String ensurePerson(PersonAccount account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void ensureProgram(TenantDefinition.Program program) {
            throw new UnsupportedOperationException();
        }
    }
}
