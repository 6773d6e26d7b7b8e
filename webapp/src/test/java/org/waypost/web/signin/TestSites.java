package org.waypost.web.signin;

import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.tenancy.BusinessHours;
import org.waypost.tenancy.PostalAddress;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantKind;
import org.waypost.tenancy.TenantStatus;
import org.waypost.tenancy.Units;

/** Sites without a database: the franchise lakeside owns downtown, uptown stands alone. */
final class TestSites extends Sites {
    static final TestRealm LAKESIDE_REALM = new TestRealm("lakeside");
    static final TestRealm DOWNTOWN_REALM = new TestRealm("downtown");
    static final TestRealm UPTOWN_REALM = new TestRealm("uptown");

    static final Site LAKESIDE = site(1, TenantKind.FRANCHISE, "lakeside", Optional.empty(), LAKESIDE_REALM);
    static final Site DOWNTOWN = site(2, TenantKind.LOCATION, "downtown", Optional.of(new TenantId(1)), DOWNTOWN_REALM);
    static final Site UPTOWN = site(3, TenantKind.LOCATION, "uptown", Optional.empty(), UPTOWN_REALM);

    private final Map<TenantId, Site> byTenant = new HashMap<>();

    TestSites() {
        for (Site site : new Site[] {LAKESIDE, DOWNTOWN, UPTOWN}) {
            byTenant.put(site.tenant(), site);
        }
    }

    @Override
    public Optional<Site> byTenant(TenantId tenant) {
        return Optional.ofNullable(byTenant.get(tenant));
    }

    private static Site site(long tenant, TenantKind kind, String slug, Optional<TenantId> franchise, TestRealm realm) {
        return new Site(
                new TenantId(tenant),
                kind,
                TenantStatus.ACTIVE,
                slug,
                slug,
                franchise,
                slug + ".localhost",
                URI.create("http://" + slug + ".localhost:8080"),
                realm.name(),
                "secret of " + slug,
                Locale.US,
                ZoneId.of("America/Chicago"),
                Currency.getInstance("USD"),
                Units.IMPERIAL,
                "",
                PostalAddress.NONE,
                BusinessHours.parse(Map.of()));
    }
}
