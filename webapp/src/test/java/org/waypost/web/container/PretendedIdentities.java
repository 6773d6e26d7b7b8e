package org.waypost.web.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import org.waypost.tenancy.Identities;
import org.waypost.tenancy.PersonAccount;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantDefinition;

/** Agrees to everything Keycloak is asked for: nobody signs in inside the server. */
@Alternative
@Priority(1)
@ApplicationScoped
class PretendedIdentities implements Identities {
    @Override
    public void ensureRealm(Tenant tenant, String portalSecret) {
        // there is none
    }

    @Override
    public String issuerOf(String slug) {
        return "https://identities.invalid/realms/" + slug;
    }

    @Override
    public String ensurePerson(PersonAccount account) {
        return account.email();
    }

    @Override
    public void ensureProgram(TenantDefinition.Program program) {
        // there is none
    }

    @Override
    public void openDoors(String franchise, List<String> locations) {
        // there are none
    }
}
