package org.waypost.notifications;

import java.util.Locale;

/** What customers are told. */
public enum NoticeKind {
    /** A piece of mail was assigned to the customer's mailbox. */
    MAIL_ARRIVED,
    /** The scan that was asked for can be read. */
    SCAN_READY,
    /** A request was received. */
    REQUEST_RECEIVED,
    /** A request was cancelled. */
    REQUEST_CANCELLED,
    /** A request could not be done. */
    REQUEST_DECLINED;

    /** The name under which its words stand in the bundles: {@code mail-arrived}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
