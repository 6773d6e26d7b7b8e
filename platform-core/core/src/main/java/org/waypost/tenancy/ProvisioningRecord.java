package org.waypost.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.waypost.shared.PlatformException;

/** The steps of provisioning that are written down, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ProvisioningRecord {
    private static final int SECRET_BYTES = 32;

    @Inject
    private Tenants tenants;

    @Inject
    private Identities identities;

    @Inject
    private PlatformKey key;

    @Inject
    private Event<TenantChanged> changes;

    /** Decides issuer and secret before the realm is made, so that a repeated attempt meets the same. */
    Tenant withSecret(TenantId id) {
        Tenant tenant = tenant(id);
        if (tenant.portalSecret().isEmpty()) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            tenant.signInAt(
                    identities.issuerOf(tenant.slug()),
                    key.seal(text.getBytes(StandardCharsets.UTF_8), tenant.secretContext()));
        }
        return tenant;
    }

    /** Opens the tenant, unless another definition than the one provisioned waits by now. */
    void activated(TenantId id, byte[] provisioned) {
        Tenant tenant = tenant(id);
        if (tenant.activate(provisioned)) {
            changes.fire(new TenantChanged(tenant, TenantChanged.Change.PROVISIONED));
        }
    }

    void failed(TenantId id, String reason) {
        Tenant tenant = tenant(id);
        tenant.fail(reason);
        changes.fire(new TenantChanged(tenant, TenantChanged.Change.FAILED));
    }

    private Tenant tenant(TenantId id) {
        return tenants.withId(id)
                .map(tenants::hold)
                .orElseThrow(() -> new PlatformException(TenancyError.UNKNOWN_TENANT, id.value()));
    }
}
