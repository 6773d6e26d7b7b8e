package org.waypost.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.extensions.internal.ContentMoves;
import org.waypost.extensions.internal.StoreProbe;
import org.waypost.extensions.internal.Trials;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenancyError;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantKind;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.Tenants;

/**
 * The platform's administrator moves a location's mail from one store to another while it is in use: new mail goes to the new
 * store at once, the rest follows piece by piece, each verified by its checksum before it leaves the old one.
 */
@ApplicationScoped
public class MoveContent {
    @Inject
    private ContentMoves moves;

    @Inject
    private Trials trials;

    @Inject
    private StoreProbe probe;

    @Inject
    private Tenants tenants;

    @Inject
    private Access access;

    /**
     * Begins to move.
     *
     * @param slug the location
     * @param store the name of a store that runs and that the location has set up
     * @throws PlatformException {@link ExtensionsError#NOTHING_TO_MOVE}, {@link ExtensionsError#NOT_OFFERED},
     *     {@link ExtensionsError#SAME_PLACE}, {@link ExtensionsError#SETTING_MISSING}, {@link ExtensionsError#PROVIDER_AWAY} with what trying the store showed
     */
    @SuppressWarnings("try") // a scope works by being open
    public ContentMove begin(String slug, String store) {
        try (TenantScope scope = at(slug)) {
            ConnectionResult tried = trials.connection(new OfferId(PluginKind.STORAGE, store));
            if (!tried.works()) {
                throw new PlatformException(ExtensionsError.PROVIDER_AWAY, tried.message());
            }
            probe.insistOnAnotherPlace(store);
            moves.begin(store);
            return moves.state();
        }
    }

    /** How far it is. */
    @SuppressWarnings("try") // a scope works by being open
    public ContentMove state(String slug) {
        try (TenantScope scope = at(slug)) {
            return moves.state();
        }
    }

    /** Asked before any transaction begins, since a transaction belongs to one tenant. */
    private TenantScope at(String slug) {
        access.require(Permission.TENANTS_MANAGE);
        Tenant tenant = tenants.withSlug(slug)
                .filter(found -> found.kind() == TenantKind.LOCATION)
                .orElseThrow(() -> new PlatformException(TenancyError.UNKNOWN_TENANT, slug));
        TenantScope here = TenantScope.current();
        return TenantScope.open(tenant.tenantId(), here.actor(), here.correlationId());
    }
}
