package org.waypost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitesTest {
    private final TenantsInMemory tenants = new TenantsInMemory();
    private final Sites sites = new Sites(tenants, new Factory(), Clock.systemUTC());

    @Test
    void a_tenant_of_which_no_site_can_be_made_keeps_nobody_from_the_others() {
        tenants.add(tenant("downtown", "America/Chicago"));
        tenants.add(tenant("broken", "America/Chicgo"));
        tenants.add(tenant("uptown", "America/Bahia_Banderas"));

        assertThat(sites.all()).extracting(Site::slug).containsExactly("downtown", "uptown");
    }

    private static Tenant tenant(String slug, String zone) {
        TenantProfile profile =
                new TenantProfile(PostalAddress.NONE, zone, "en-US", "USD", Units.IMPERIAL, Map.of(), "");
        Tenant tenant = new Tenant(TenantKind.LOCATION, slug, Instant.EPOCH);
        tenant.define(slug, profile, Optional.empty(), new byte[0]);
        return tenant;
    }

    private static final class Factory extends SiteFactory {
        @Override
        Optional<Site> site(Tenant tenant) {
            return Optional.of(new Site(
                    tenant.tenantId(),
                    tenant.kind(),
                    tenant.status(),
                    tenant.slug(),
                    tenant.name(),
                    tenant.franchise(),
                    tenant.slug() + ".localhost",
                    URI.create("http://" + tenant.slug() + ".localhost:8080"),
                    "issuer",
                    "",
                    Locale.US,
                    ZoneId.of(tenant.profile().timeZone()),
                    Currency.getInstance(tenant.profile().currency()),
                    tenant.profile().units(),
                    "",
                    PostalAddress.NONE,
                    BusinessHours.parse(Map.of())));
        }
    }
}
