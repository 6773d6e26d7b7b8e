package org.waypost.tenancy;

/**
 * A tenant's life has gone on. Fired in the transaction of the change.
 *
 * @param tenant as it is now
 * @param change what happened
 */
public record TenantChanged(Tenant tenant, Change change) {
    /** What happens to tenants. */
    public enum Change {
        /** A definition was taken in. */
        REGISTERED,
        /** All its definition asks for is there. */
        PROVISIONED,
        /** Provisioning gave up. */
        FAILED,
        /** Closed to everybody. */
        SUSPENDED,
        /** Open again. */
        RESUMED
    }
}
