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
    NOT_A_RENTER("CUSTOMERS-0005", Fault.CALLER, 403),
    /** The mailbox was closed; the argument is its number. */
    MAILBOX_CLOSED("CUSTOMERS-0006", Fault.CALLER, 409),
    /** Somebody rents or has asked for the mailbox; the argument is its number. */
    MAILBOX_IN_USE("CUSTOMERS-0007", Fault.CALLER, 409),
    /** The number waits in quarantine after its mailbox was closed; the argument is the number. */
    MAILBOX_QUARANTINED("CUSTOMERS-0008", Fault.CALLER, 409),
    /** The number was taken out of use for good; the argument is the number. */
    MAILBOX_RETIRED("CUSTOMERS-0009", Fault.CALLER, 409),
    /** A range that cannot be read, or is too long; the argument is how many numbers it may have. */
    BAD_RANGE("CUSTOMERS-0010", Fault.CALLER, 422),
    /** The number would be free before its mailbox is closed. */
    BAD_CLOSING("CUSTOMERS-0011", Fault.CALLER, 422),
    /** There is no mailbox with this id here. */
    NO_SUCH_MAILBOX("CUSTOMERS-0012", Fault.CALLER, 404),
    /** There is no such authorized recipient here. */
    UNKNOWN_RECIPIENT("CUSTOMERS-0020", Fault.CALLER, 404),
    /** The name is empty or too long; the argument is the limit. */
    BAD_NAME("CUSTOMERS-0021", Fault.CALLER, 422),
    /** Somebody of this name is authorized already; the argument is the name. */
    ALREADY_NAMED("CUSTOMERS-0022", Fault.CALLER, 409),
    /** More people than one mailbox can have; the argument is the limit. */
    TOO_MANY_RECIPIENTS("CUSTOMERS-0023", Fault.CALLER, 409),
    /** The authorization has ended. */
    RECIPIENT_ENDED("CUSTOMERS-0024", Fault.CALLER, 409),
    /** The renter's papers have run out, and the location takes no new requests until valid ones are approved. */
    PAPERS_RAN_OUT("CUSTOMERS-0040", Fault.CALLER, 409),
    /** An exception needs a reason and a last day; the arguments are how many characters and how many days there may be. */
    EXCEPTION_INCOMPLETE("CUSTOMERS-0041", Fault.CALLER, 422),
    /** The renter is served by exception already; the argument is its last day. */
    EXCEPTION_HOLDS("CUSTOMERS-0042", Fault.CALLER, 409),
    /** The renter is not served by exception. */
    NO_EXCEPTION("CUSTOMERS-0043", Fault.CALLER, 409),
    /** The person is no customer any more. */
    CUSTOMER_LEFT("CUSTOMERS-0044", Fault.CALLER, 409);

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
