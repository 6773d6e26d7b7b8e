package org.waypost.requests;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of requests. */
public enum RequestsError implements PlatformErrorCode {
    /** There is no such request here. */
    UNKNOWN_REQUEST("REQUESTS-0001", Fault.CALLER, 404),
    /** The request is not in a state that allows this. */
    WRONG_STATE("REQUESTS-0002", Fault.CALLER, 409),
    /** The piece has an open request already. */
    ALREADY_OPEN("REQUESTS-0003", Fault.CALLER, 409),
    /** The renter's papers are not approved, so nothing may be opened or released. */
    NOT_APPROVED("REQUESTS-0004", Fault.CALLER, 409),
    /** The piece is not in the house any more. */
    NOT_STORED("REQUESTS-0005", Fault.CALLER, 409),
    /** A scan cannot be completed without a page. */
    NO_PAGES("REQUESTS-0006", Fault.CALLER, 422),
    /** Somebody changed the request since the page was shown. */
    CHANGED_MEANWHILE("REQUESTS-0007", Fault.CALLER, 409),
    /** This kind of request is not offered here. */
    UNKNOWN_KIND("REQUESTS-0008", Fault.CALLER, 422),
    /** The note is too long; the argument is the limit. */
    NOTE_TOO_LONG("REQUESTS-0009", Fault.CALLER, 422),
    /** The hours promised for a scan are out of range; the argument is the most. */
    BAD_PROMISE("REQUESTS-0010", Fault.CALLER, 422),
    /** The renter may still think again; the argument is until when. */
    STILL_COOLING("REQUESTS-0011", Fault.CALLER, 409),
    /** A day or time has passed already. */
    BAD_DATE("REQUESTS-0012", Fault.CALLER, 422),
    /** This step does not belong to requests of this kind. */
    WRONG_KIND("REQUESTS-0013", Fault.CALLER, 409),
    /** The renter's plan does not have this kind. */
    NOT_OFFERED("REQUESTS-0014", Fault.CALLER, 409);

    private final String code;
    private final Fault fault;
    private final int status;

    RequestsError(String code, Fault fault, int status) {
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
