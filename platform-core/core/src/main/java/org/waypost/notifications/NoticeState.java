package org.waypost.notifications;

/** How far a notice has come. */
public enum NoticeState {
    /** It waits for its turn, or for the mail server. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** It cannot be delivered; the detail says why. */
    FAILED
}
