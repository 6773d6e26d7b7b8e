package org.waypost.notifications;

import java.util.Locale;

/** What customers are told. */
public enum NoticeKind {
    /** A piece of mail was assigned to the customer's mailbox. */
    MAIL_ARRIVED,
    /** A piece of mail waits in quarantine because the customer's papers are missing or have run out. */
    MAIL_WAITS_FOR_PAPERS,
    /** The scan that was asked for can be read. */
    SCAN_READY,
    /** A request was received. */
    REQUEST_RECEIVED,
    /** A request was cancelled. */
    REQUEST_CANCELLED,
    /** A request could not be done. */
    REQUEST_DECLINED,
    /** What was asked for is done. */
    REQUEST_DONE,
    /** Several pieces of mail were assigned to the customer in one sitting. */
    BATCH_ARRIVED,
    /** Several things happened since the last digest. */
    DIGEST;

    /** What single news of this kind is about. */
    public NewsTopic topic() {
        return switch (this) {
            case MAIL_ARRIVED, BATCH_ARRIVED, DIGEST -> NewsTopic.MAIL;
            case MAIL_WAITS_FOR_PAPERS,
                    SCAN_READY,
                    REQUEST_RECEIVED,
                    REQUEST_CANCELLED,
                    REQUEST_DECLINED,
                    REQUEST_DONE -> NewsTopic.REQUESTS;
        };
    }

    /** The name under which its words stand in the bundles: {@code mail-arrived}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
