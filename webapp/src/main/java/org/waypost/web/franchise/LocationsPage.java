package org.waypost.web.franchise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantProfile;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantStatus;
import org.waypost.tenancy.Tenants;
import org.waypost.web.shell.Texts;

/** The locations of the franchise, with a way to each of them. */
@Named
@RequestScoped
public class LocationsPage {
    @Inject
    private Tenants tenants;

    @Inject
    private Sites sites;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    private List<Row> rows;

    /** One row per location. */
    public List<Row> getRows() {
        access.require(Permission.FRANCHISE_VIEW);
        if (rows == null) {
            rows = load();
        }
        return rows;
    }

    private List<Row> load() {
        return tenants.ofFranchise(TenantScope.current().tenant()).stream()
                .map(this::row)
                .toList();
    }

    private Row row(Tenant location) {
        TenantProfile profile = location.profile();
        return new Row(
                location.name(),
                profile.address().city(),
                texts.word(location.status()),
                location.status() == TenantStatus.ACTIVE,
                profile.timeZone(),
                profile.currency(),
                sites.baseUrl(location.slug()) + "/signin?via=franchise");
    }

    /** A location in words. */
    public record Row(
            String name, String city, String status, boolean active, String zone, String currency, String url) {}
}
