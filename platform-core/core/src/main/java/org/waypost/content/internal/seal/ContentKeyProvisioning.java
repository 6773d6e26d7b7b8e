package org.waypost.content.internal.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.tenancy.LifecycleParticipant;
import org.waypost.tenancy.TenantDefinition;

/** Gives each new tenant its key. */
@ApplicationScoped
@Transactional
public class ContentKeyProvisioning implements LifecycleParticipant {
    private static final int EARLY = 10;

    @Inject
    private TenantKeys keys;

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public void provision(TenantDefinition definition) {
        keys.provide();
    }
}
