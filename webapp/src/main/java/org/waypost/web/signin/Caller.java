package org.waypost.web.signin;

import jakarta.security.enterprise.CallerPrincipal;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;

/** Somebody recognised at a site. The principal's name is {@code tenant|subject}, so that no two tenants share one. */
public class Caller extends CallerPrincipal {
    private final TenantId tenant;
    private final transient Actor actor;

    Caller(TenantId tenant, Actor actor) {
        super(tenant.value() + "|" + actor.subject());
        this.tenant = tenant;
        this.actor = actor;
    }

    /** Where he is recognised. */
    public TenantId tenant() {
        return tenant;
    }

    /** Who he is in that tenant. */
    public Actor actor() {
        return actor;
    }
}
