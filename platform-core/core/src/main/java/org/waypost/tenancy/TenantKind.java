package org.waypost.tenancy;

/** What a tenant is. */
public enum TenantKind {
    /** The installation itself, tenant zero. */
    PLATFORM,
    /** A group of locations under one brand. */
    FRANCHISE,
    /** One mail center. */
    LOCATION
}
