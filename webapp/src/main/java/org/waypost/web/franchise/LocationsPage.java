package org.waypost.web.franchise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;
import org.waypost.web.shell.Texts;

/** The locations of the franchise, with a way to each of them. */
@Named
@RequestScoped
public class LocationsPage {
    @Inject
    private Sites sites;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    /** One row per location. */
    public List<Row> getRows() {
        access.require(Permission.FRANCHISE_VIEW);
        Optional<TenantId> me = Optional.of(TenantScope.current().tenant());
        return sites.all().stream()
                .filter(site -> site.franchise().equals(me))
                .map(this::row)
                .toList();
    }

    private Row row(Site site) {
        return new Row(
                site.name(),
                site.address().city(),
                texts.word(site.status()),
                site.isActive(),
                site.zone().getId(),
                site.currency().getCurrencyCode(),
                site.baseUrl() + "/signin?via=franchise");
    }

    /** A location in words. */
    public record Row(
            String name, String city, String status, boolean active, String zone, String currency, String url) {}
}
