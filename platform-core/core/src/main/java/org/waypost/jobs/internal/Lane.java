package org.waypost.jobs.internal;

import org.waypost.tenancy.TenantId;

/** One tenant's jobs of one kind. */
record Lane(TenantId tenant, String kind) {}
