package org.waypost.web.rest;

import java.util.Locale;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Tenant;

/** A tenant as the platform's administrator sees it. */
public record TenantJson(
        String id, String slug, String kind, String name, String status, String url, String issuer, String problem) {

    static TenantJson of(Tenant tenant, Sites sites) {
        return new TenantJson(
                String.valueOf(tenant.tenantId().value()),
                tenant.slug(),
                tenant.kind().name().toLowerCase(Locale.ROOT),
                tenant.name(),
                tenant.status().name().toLowerCase(Locale.ROOT),
                sites.baseUrl(tenant.slug()).toString(),
                tenant.issuer().orElse(null),
                tenant.problem().orElse(null));
    }
}
