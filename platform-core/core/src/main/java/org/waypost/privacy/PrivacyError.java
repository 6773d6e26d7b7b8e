package org.waypost.privacy;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** What can be in the way of an erasure. */
public enum PrivacyError implements PlatformErrorCode {
    /** Nobody noted that this customer asked for it. */
    NOT_ASKED("PRIVACY-0001", Fault.CALLER, 409),
    /** He asked already and has no answer yet. */
    ALREADY_ASKED("PRIVACY-0002", Fault.CALLER, 409),
    /** Mail of his is in the house; the argument is how many pieces. */
    MAIL_WAITS("PRIVACY-0003", Fault.CALLER, 409),
    /** Shipments of his are not dispatched or not paid; the argument is how many. */
    SHIPMENTS_OPEN("PRIVACY-0004", Fault.CALLER, 409),
    /** Papers of his are being looked at. */
    CASE_OPEN("PRIVACY-0005", Fault.CALLER, 409),
    /** Something changed since the answer was looked at. */
    CHANGED_MEANWHILE("PRIVACY-0006", Fault.CALLER, 409);

    private final String code;
    private final Fault fault;
    private final int status;

    PrivacyError(String code, Fault fault, int status) {
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
