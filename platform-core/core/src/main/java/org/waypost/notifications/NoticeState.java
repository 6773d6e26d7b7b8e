package org.waypost.notifications;

/** How far a notice has come. */
public enum NoticeState {
    /** Its news is still gathered, or waits for the digest or the end of quiet hours. */
    WAITING,
    /** It waits for its turn, or for the mail server. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** It cannot be delivered; the detail says why. */
    FAILED,
    /** The customer wants no e-mail of it: the portal shows it. */
    KEPT
}
