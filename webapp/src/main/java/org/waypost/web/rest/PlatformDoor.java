package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantKind;

/** Routes that exist at the platform's host only. */
@RequestScoped
class PlatformDoor {
    @Inject
    private Sites sites;

    @Inject
    private Access access;

    /** Lets those through who may do this; at other hosts there is nothing. */
    void require(Permission permission) {
        if (sites.current().kind() != TenantKind.PLATFORM) {
            throw new PlatformException(SharedError.NOT_FOUND);
        }
        access.require(permission);
    }
}
