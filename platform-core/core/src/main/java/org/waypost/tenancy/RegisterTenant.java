package org.waypost.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.internal.Installation;

/** Takes a definition in and has it provisioned. Sending one again repairs what is missing and takes over changed texts. */
@ApplicationScoped
@Transactional
public class RegisterTenant {
    private static final Set<String> RESERVED = Set.of("admin", "platform", "master", "waypost-platform", "www", "api");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Tenants tenants;

    @Inject
    private PlatformKey key;

    @Inject
    private ProvisioningQueue queue;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Inject
    private Installation installation;

    @Inject
    private Event<TenantChanged> changes;

    /**
     * Registers a franchise or location.
     *
     * @throws PlatformException {@link TenancyError#SLUG_TAKEN}, {@link TenancyError#UNKNOWN_FRANCHISE} or
     *     {@link TenancyError#BAD_DEFINITION}
     */
    public Tenant register(TenantDefinition definition) {
        TenantKind kind = kindOf(definition);
        DefinitionCheck.check(definition, kind);
        Tenant tenant =
                tenants.withSlug(definition.slug()).map(tenants::hold).orElseGet(() -> add(kind, definition.slug()));
        if (tenant.kind() != kind) {
            throw new PlatformException(TenancyError.SLUG_TAKEN, definition.slug());
        }
        tenant.define(definition.name(), profileOf(definition), franchiseOf(definition), sealed(tenant, definition));
        queue.enqueue(tenant.tenantId());
        changes.fire(new TenantChanged(tenant, TenantChanged.Change.REGISTERED));
        sites.refresh();
        return tenant;
    }

    private Tenant add(TenantKind kind, String slug) {
        if (RESERVED.contains(slug)
                || installation.platformRealm().equals(slug)
                || !slug.matches("[a-z][a-z0-9-]{1,38}[a-z0-9]")) {
            throw new PlatformException(TenancyError.SLUG_TAKEN, slug);
        }
        Tenant tenant = new Tenant(kind, slug, clock.instant());
        tenant.define(slug, TenantProfile.platform(), Optional.empty(), new byte[0]);
        tenants.add(tenant);
        return tenant;
    }

    private static TenantKind kindOf(TenantDefinition definition) {
        return switch (String.valueOf(definition.kind())) {
            case "franchise" -> TenantKind.FRANCHISE;
            case "location" -> TenantKind.LOCATION;
            default ->
                throw new PlatformException(TenancyError.BAD_DEFINITION, "kind: write \"franchise\" or \"location\"");
        };
    }

    private Optional<TenantId> franchiseOf(TenantDefinition definition) {
        if (definition.franchise().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(tenants.withSlug(definition.franchise())
                .filter(found -> found.kind() == TenantKind.FRANCHISE)
                .map(Tenant::tenantId)
                .orElseThrow(() -> new PlatformException(TenancyError.UNKNOWN_FRANCHISE, definition.franchise())));
    }

    private byte[] sealed(Tenant tenant, TenantDefinition definition) {
        try {
            return key.seal(JSON.writeValueAsBytes(definition), tenant.secretContext());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TenantProfile profileOf(TenantDefinition definition) {
        return new TenantProfile(
                definition.address(),
                definition.timeZone(),
                definition.locale(),
                definition.currency(),
                Units.valueOf(definition.units().toUpperCase(Locale.ROOT)),
                definition.hours(),
                definition.accent());
    }
}
