package org.waypost.web.rest;

import java.util.List;

/** Several tenants. */
public record TenantsJson(List<TenantJson> tenants) {}
