package org.waypost.customers;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of customers. */
public enum CustomersError implements PlatformErrorCode {
    /** There is no such customer here. */
    UNKNOWN_CUSTOMER("CUSTOMERS-0001", Fault.CALLER, 404),
    /** There is no mailbox of this number here. */
    UNKNOWN_MAILBOX("CUSTOMERS-0002", Fault.CALLER, 422),
    /** The mailbox belongs to somebody else or may not be used. */
    MAILBOX_TAKEN("CUSTOMERS-0003", Fault.CALLER, 409),
    /** Nobody rents this mailbox. */
    MAILBOX_NOT_RENTED("CUSTOMERS-0004", Fault.CALLER, 422),
    /** The person who signed in rents no mailbox here. */
    NOT_A_RENTER("CUSTOMERS-0005", Fault.CALLER, 403);

    private final String code;
    private final Fault fault;
    private final int status;

    CustomersError(String code, Fault fault, int status) {
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
