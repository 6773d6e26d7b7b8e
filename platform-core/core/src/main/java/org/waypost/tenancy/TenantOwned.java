package org.waypost.tenancy;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What every entity of a tenant extends. EclipseLink writes the bound tenant into {@code tenant_id} and adds it to every
 * query; without a bound tenant no query runs.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = TenantOwned.TENANT_PROPERTY,
        discriminatorType = DiscriminatorType.INTEGER)
public abstract class TenantOwned {
    /** The session property that carries the bound tenant. */
    static final String TENANT_PROPERTY = "eclipselink.tenant-id";
}
