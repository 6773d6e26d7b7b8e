package org.waypost.tenancy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;

/**
 * Brings a registered tenant to life: realm, then each feature's part, then the doors open. Every step may be repeated, so a
 * run that died is simply run again.
 */
@ApplicationScoped
public class ProvisionTenant {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private ProvisioningRecord record;

    @Inject
    private Tenants tenants;

    @Inject
    private Identities identities;

    @Inject
    private PlatformKey key;

    @Inject
    private Sites sites;

    @Inject
    @Any
    private Instance<LifecycleParticipant> participants;

    /**
     * Runs all steps for a tenant, in its scope.
     *
     * @throws PlatformException with {@link Fault#EXTERNAL} when trying again later may help; other refusals mark the tenant
     *     as failed with the reason and return
     */
    public void run(TenantId id) {
        try {
            Tenant tenant = record.withSecret(id);
            if (tenant.definition().isPresent()) {
                provision(tenant);
            }
        } catch (PlatformException refused) {
            if (refused.code().fault() == Fault.EXTERNAL) {
                throw refused;
            }
            record.failed(id, refused.getMessage());
        }
        sites.refresh();
    }

    private void provision(Tenant tenant) {
        TenantDefinition definition = definition(tenant);
        byte[] secret = key.open(tenant.portalSecret().orElseThrow(), tenant.secretContext());
        identities.ensureRealm(tenant, new String(secret, StandardCharsets.UTF_8));
        openDoors(tenant.kind() == TenantKind.FRANCHISE ? Optional.of(tenant.tenantId()) : tenant.franchise());
        sites.refresh();
        participants.stream()
                .sorted(Comparator.comparingInt(LifecycleParticipant::order))
                .forEach(participant -> participant.provision(definition));
        record.activated(tenant.tenantId());
    }

    /** The administrators of a franchise sign in at its realm for each of its locations. */
    private void openDoors(Optional<TenantId> franchise) {
        franchise.flatMap(tenants::withId).ifPresent(found -> {
            List<Tenant> locations = tenants.ofFranchise(found.tenantId());
            identities.openDoors(
                    found.slug(), locations.stream().map(Tenant::slug).toList());
        });
    }

    private TenantDefinition definition(Tenant tenant) {
        byte[] json = key.open(tenant.definition().orElseThrow(), tenant.secretContext());
        try {
            return JSON.readValue(json, TenantDefinition.class);
        } catch (IOException e) {
            throw new PlatformException(TenancyError.BAD_DEFINITION, e, e.getMessage());
        }
    }
}
