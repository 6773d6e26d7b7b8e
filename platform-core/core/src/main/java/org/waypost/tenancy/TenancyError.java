package org.waypost.tenancy;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of tenancy. */
public enum TenancyError implements PlatformErrorCode {
    /** No tenant has this slug. */
    UNKNOWN_TENANT("TENANCY-0001", Fault.CALLER, 404),
    /** The slug is reserved or belongs to a tenant of another kind. */
    SLUG_TAKEN("TENANCY-0002", Fault.CALLER, 409),
    /** The definition names a franchise that does not exist. */
    UNKNOWN_FRANCHISE("TENANCY-0003", Fault.CALLER, 422),
    /** The definition is wrong; the argument says where and what to write instead. */
    BAD_DEFINITION("TENANCY-0004", Fault.CALLER, 422),
    /** The identity provider does not answer. */
    IDENTITY_PROVIDER_AWAY("TENANCY-0005", Fault.EXTERNAL, 503),
    /** The identity provider refused; its text is the argument. */
    IDENTITY_PROVIDER_REFUSED("TENANCY-0006", Fault.TENANT_CONFIG, 502),
    /** The tenant was never in use, so that it cannot be suspended. */
    NOT_IN_USE("TENANCY-0007", Fault.CALLER, 409);

    private final String code;
    private final Fault fault;
    private final int status;

    TenancyError(String code, Fault fault, int status) {
        this.code = code;
        this.fault = fault;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Fault fault() {
        return fault;
    }

    @Override
    public int status() {
        return status;
    }
}
