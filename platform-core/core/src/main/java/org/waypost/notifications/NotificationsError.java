package org.waypost.notifications;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of notifications. */
public enum NotificationsError implements PlatformErrorCode {
    /** The mail server does not answer, or asks to come back later; its words are the argument. */
    MAIL_SERVER_AWAY("NOTIFICATIONS-0001", Fault.EXTERNAL, 503),
    /** The mail server refuses us (sign-in, sender, content), not the recipient; its words are the argument. */
    MAIL_SERVER_REFUSED("NOTIFICATIONS-0002", Fault.TENANT_CONFIG, 502),
    /** There is no such notice here. */
    UNKNOWN_NOTICE("NOTIFICATIONS-0003", Fault.CALLER, 404),
    /** Only a notice that could not be delivered is sent again. */
    NOT_FAILED("NOTIFICATIONS-0004", Fault.CALLER, 409),
    /** Quiet hours that begin and end at the same minute. */
    BAD_QUIET_HOURS("NOTIFICATIONS-0005", Fault.CALLER, 422),
    /** A digest at an hour that no clock shows. */
    BAD_DIGEST_HOUR("NOTIFICATIONS-0006", Fault.CALLER, 422);

    private final String code;
    private final Fault fault;
    private final int status;

    NotificationsError(String code, Fault fault, int status) {
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
