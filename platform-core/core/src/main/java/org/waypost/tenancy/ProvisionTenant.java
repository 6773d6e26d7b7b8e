package org.waypost.tenancy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

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
    private FranchiseDoors doors;

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
     * @throws PlatformException when trying again later may help; other refusals are written down at the tenant with the
     *     reason, and the method returns
     */
    public void run(TenantId id) {
        try {
            Tenant tenant = record.withSecret(id);
            if (tenant.definition().isPresent()) {
                provision(tenant);
            }
        } catch (PlatformException refused) {
            if (mayGoWellLater(refused)) {
                throw refused;
            }
            record.failed(id, refused.getMessage());
        }
        sites.refresh();
    }

    /** What is out of reach comes back, and who was in the way has gone by then. */
    static boolean mayGoWellLater(PlatformException refused) {
        return refused.code().fault() == Fault.EXTERNAL || refused.code() == SharedError.CONFLICT;
    }

    private void provision(Tenant tenant) {
        TenantDefinition definition = definition(tenant);
        byte[] secret = key.open(tenant.portalSecret().orElseThrow(), tenant.secretContext());
        identities.ensureRealm(tenant, new String(secret, StandardCharsets.UTF_8));
        doors.openFor(tenant);
        sites.refresh();
        participants.stream()
                .sorted(Comparator.comparingInt(LifecycleParticipant::order))
                .forEach(participant -> participant.provision(definition));
        record.activated(tenant.tenantId(), tenant.definition().orElseThrow());
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
