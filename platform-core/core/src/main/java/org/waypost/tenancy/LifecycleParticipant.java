package org.waypost.tenancy;

/** A feature's part in a tenant's life. Each feature imports what is its own from the definition. */
public interface LifecycleParticipant {
    /** When its turn comes; lower numbers first. */
    int order();

    /** Makes what the definition asks for. Called in the tenant's scope; may be called again and must then change nothing. */
    void provision(TenantDefinition definition);
}
