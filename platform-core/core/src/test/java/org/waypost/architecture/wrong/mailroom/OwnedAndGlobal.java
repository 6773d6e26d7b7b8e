package org.waypost.architecture.wrong.mailroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.waypost.tenancy.Global;
import org.waypost.tenancy.TenantOwned;

/** A tenant's, yet listed as everybody's. */
@Global
@Entity
class OwnedAndGlobal extends TenantOwned {
    @Id
    private long id;

    long id() {
        return id;
    }
}
