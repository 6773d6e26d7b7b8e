package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.tenancy.Identities;
import org.waypost.tenancy.LifecycleParticipant;
import org.waypost.tenancy.TenantDefinition;
import org.waypost.tenancy.TenantDefinition.RenterEntry;

/** Takes over the mailboxes and renters of a definition and gives the renters their accounts. */
@ApplicationScoped
class DefinedCustomers implements LifecycleParticipant {
    private static final int AFTER_STAFF = 30;

    @Inject
    private ImportCustomers imports;

    @Inject
    private Identities identities;

    @Override
    public int order() {
        return AFTER_STAFF;
    }

    @Override
    public void provision(TenantDefinition definition) {
        definition.mailboxes().forEach(imports::mailboxes);
        for (RenterEntry renter : definition.renters()) {
            imports.renter(renter, identities.ensurePerson(renter.account()));
        }
    }
}
