package org.waypost.registration;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** What can be wrong with the register. The codes are older than the package and stay what they are. */
public enum RegistrationError implements PlatformErrorCode {
    /** Nobody of that name is or was to be registered. */
    NOT_REGISTERED("VERIFICATION-0052", Fault.CALLER, 404),
    /** Addressees are not entered yet; the argument is how many. */
    STILL_TO_ENTER("VERIFICATION-0053", Fault.CALLER, 409),
    /** The quarter is certified already, or another one is due; the argument is the day that is due. */
    NOT_DUE("VERIFICATION-0054", Fault.CALLER, 409),
    /** There is no such certification here. */
    UNKNOWN_CERTIFICATION("VERIFICATION-0055", Fault.CALLER, 404),
    /** There is no such registration of the location. */
    UNKNOWN_LICENCE("VERIFICATION-0056", Fault.CALLER, 404),
    /** A registration of the location needs a number and an authority of reasonable length. */
    LICENCE_INCOMPLETE("VERIFICATION-0057", Fault.CALLER, 422);

    private final String code;
    private final Fault fault;
    private final int status;

    RegistrationError(String code, Fault fault, int status) {
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
