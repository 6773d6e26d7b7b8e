package org.waypost.tenancy;

/** Names a tenant. Small, never reused; zero is the platform itself. */
public record TenantId(long value) {
    /** The platform, which owns what belongs to no operator. */
    public static final TenantId PLATFORM = new TenantId(0);

    /** Whether this is the platform itself. */
    public boolean isPlatform() {
        return value == 0;
    }
}
