package org.waypost.tenancy;

/** How far a tenant's life has come. */
public enum TenantStatus {
    /** Its realm, keys and first records are being made. */
    PROVISIONING,
    /** In use. */
    ACTIVE,
    /** Closed to everybody until resumed; nothing is lost. */
    SUSPENDED,
    /** Provisioning gave up; the reason is recorded, sending the definition again tries again. */
    FAILED
}
