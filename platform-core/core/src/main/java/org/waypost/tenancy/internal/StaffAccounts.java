package org.waypost.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.tenancy.Identities;
import org.waypost.tenancy.LifecycleParticipant;
import org.waypost.tenancy.TenantDefinition;
import org.waypost.tenancy.TenantDefinition.StaffMember;

/** Gives the staff and the programs of a definition their accounts. */
@ApplicationScoped
class StaffAccounts implements LifecycleParticipant {
    private static final int AFTER_KEYS = 20;

    @Inject
    private Identities identities;

    @Override
    public int order() {
        return AFTER_KEYS;
    }

    @Override
    public void provision(TenantDefinition definition) {
        definition.staff().stream().map(StaffMember::account).forEach(identities::ensurePerson);
        definition.programs().forEach(identities::ensureProgram);
    }
}
