package org.waypost.web.errors;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of the edge itself. */
public enum WebError implements PlatformErrorCode {
    /** The location was suspended. */
    SITE_SUSPENDED("WEB-0001", Fault.TENANT_CONFIG, 503),
    /** The location is still being set up. */
    SITE_NOT_READY("WEB-0002", Fault.TENANT_CONFIG, 503),
    /** The sign-in was begun elsewhere, too long ago, or refused. */
    SIGN_IN_FAILED("WEB-0003", Fault.CALLER, 400),
    /** The request was sent by a page of another origin. */
    FOREIGN_ORIGIN("WEB-0004", Fault.CALLER, 403),
    /** The address exists but does not take this method. */
    METHOD_NOT_ALLOWED("WEB-0006", Fault.CALLER, 405),
    /** The body is of a kind this address does not take. */
    MEDIA_TYPE("WEB-0007", Fault.CALLER, 415),
    /** The server cannot make sense of the request. */
    BAD_REQUEST("WEB-0008", Fault.CALLER, 400),
    /** The wanted answer is of a kind this address cannot give. */
    NOT_ACCEPTABLE("WEB-0009", Fault.CALLER, 406),
    /** The location uploads more at once than its share while others work too. */
    TOO_MANY_UPLOADS("WEB-0010", Fault.CALLER, 429);

    private final String code;
    private final Fault fault;
    private final int status;

    WebError(String code, Fault fault, int status) {
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
