package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Role;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantKind;

/**
 * Which realms a site trusts, and for which roles: its own for the roles of its kind, and that of the franchise owning it for
 * the franchise's administrators. No other.
 */
@ApplicationScoped
class Realms {
    private final Sites sites;

    /** For the proxy. */
    protected Realms() {
        this(null);
    }

    @Inject
    Realms(Sites sites) {
        this.sites = sites;
    }

    /** The realm of that name as the site knows it; empty when the site does not trust it. */
    Optional<Realm> trusted(Site site, String issuer) {
        if (site.issuer().equals(issuer)) {
            return Optional.of(Realm.of(site));
        }
        return ofFranchise(site).filter(realm -> realm.issuer().equals(issuer));
    }

    /** The site's own realm, or that of the franchise that owns it, if one does. */
    Optional<Realm> of(Site site, boolean viaFranchise) {
        return viaFranchise ? ofFranchise(site) : Optional.of(Realm.of(site));
    }

    private Optional<Realm> ofFranchise(Site site) {
        return site.franchise()
                .flatMap(sites::byTenant)
                .filter(Site::isActive)
                .map(franchise -> Realm.ofFranchise(franchise, site));
    }

    /** What the claimed roles are worth at this site: those of its own kind, and a visit for the franchise's administrators. */
    static List<String> roles(Site site, String issuer, List<String> claimed) {
        if (!site.issuer().equals(issuer)) {
            boolean isAdministrator = claimed.contains(Role.FRANCHISE_ADMIN.realmName());
            return isAdministrator ? List.of(Role.FRANCHISE_VISITOR.realmName()) : List.of();
        }
        List<Role> own = rolesOf(site.kind());
        return claimed.stream()
                .filter(claim -> Role.named(claim).filter(own::contains).isPresent())
                .toList();
    }

    private static List<Role> rolesOf(TenantKind kind) {
        return switch (kind) {
            case LOCATION -> List.of(Role.OWNER, Role.MANAGER, Role.CLERK, Role.RENTER);
            case FRANCHISE -> List.of(Role.FRANCHISE_ADMIN);
            case PLATFORM -> List.of(Role.PLATFORM_ADMIN);
        };
    }
}
