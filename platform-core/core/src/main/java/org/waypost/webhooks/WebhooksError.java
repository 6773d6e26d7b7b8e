package org.waypost.webhooks;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of webhooks. */
public enum WebhooksError implements PlatformErrorCode {
    /** There is no such webhook here. */
    UNKNOWN_WEBHOOK("WEBHOOKS-0001", Fault.CALLER, 404),
    /** There is no such delivery here. */
    UNKNOWN_DELIVERY("WEBHOOKS-0002", Fault.CALLER, 404),
    /** The address is none that may be called: it must be https and outside this house. */
    BAD_ADDRESS("WEBHOOKS-0003", Fault.CALLER, 422),
    /** An event is asked for that does not exist; the arguments are its name and all there are. */
    UNKNOWN_EVENT("WEBHOOKS-0004", Fault.CALLER, 422),
    /** A location has no more webhooks than this; the argument is how many. */
    TOO_MANY("WEBHOOKS-0005", Fault.CALLER, 409),
    /** The partner's program did not take it; the argument is why. */
    NO_ANSWER("WEBHOOKS-0006", Fault.EXTERNAL, 502);

    private final String code;
    private final Fault fault;
    private final int status;

    WebhooksError(String code, Fault fault, int status) {
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
