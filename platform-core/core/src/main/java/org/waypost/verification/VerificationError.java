package org.waypost.verification;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** What can be wrong with papers. */
public enum VerificationError implements PlatformErrorCode {
    /** There is no such document here. */
    UNKNOWN_DOCUMENT("VERIFICATION-0001", Fault.CALLER, 404),
    /** The document is not in a state that allows this. */
    WRONG_STATE("VERIFICATION-0002", Fault.CALLER, 409),
    /** Somebody changed the document since the page was shown. */
    CHANGED_MEANWHILE("VERIFICATION-0003", Fault.CALLER, 409),
    /** It is not said which ID it is, or that ID does not serve here. */
    WRONG_ID("VERIFICATION-0004", Fault.CALLER, 422),
    /** Something that stands on the document is missing or too long; the argument is which: number, issuer, expiry. */
    DETAIL_NEEDED("VERIFICATION-0005", Fault.CALLER, 422),
    /** The last day of the document has passed; the argument is that day. */
    OUT_OF_DATE("VERIFICATION-0006", Fault.CALLER, 422),
    /** There is no file. */
    FRONT_NEEDED("VERIFICATION-0007", Fault.CALLER, 422),
    /** The back of the card is missing. */
    BACK_NEEDED("VERIFICATION-0008", Fault.CALLER, 422),
    /** Front and back are the same picture. */
    SAME_SIDES("VERIFICATION-0009", Fault.CALLER, 422),
    /** A rejection needs a reason in words. */
    REASON_NEEDED("VERIFICATION-0010", Fault.CALLER, 422),
    /** More files than one person can have here; the argument is the limit. */
    TOO_MANY_DOCUMENTS("VERIFICATION-0011", Fault.CALLER, 409),
    /** No paper of this person has been approved yet. */
    PAPERS_MISSING("VERIFICATION-0012", Fault.CALLER, 409);

    private final String code;
    private final Fault fault;
    private final int status;

    VerificationError(String code, Fault fault, int status) {
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
