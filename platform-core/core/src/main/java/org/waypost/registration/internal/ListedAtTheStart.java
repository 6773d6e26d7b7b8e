package org.waypost.registration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.registration.KeepRegistrations;
import org.waypost.tenancy.LifecycleParticipant;
import org.waypost.tenancy.TenantDefinition;

/** Renters whom a definition brings approved are to be entered from the first day. */
@ApplicationScoped
class ListedAtTheStart implements LifecycleParticipant {
    private static final int AFTER_CUSTOMERS = 40;

    @Inject
    private KeepRegistrations registrations;

    @Override
    public int order() {
        return AFTER_CUSTOMERS;
    }

    @Override
    public void provision(TenantDefinition definition) {
        registrations.begin();
    }
}
