package org.waypost.notifications.internal;

/** What a notice knows about the piece or request it tells of. */
enum Fact {
    /** Who sent the piece. */
    SENDER,
    /** Its type, by code. */
    TYPE,
    /** The name it came under. */
    RECIPIENT,
    /** When it was photographed, as an ISO moment. */
    RECEIVED,
    /** The code on its label. */
    LABEL,
    /** What was asked for, by code. */
    REQUEST,
    /** Why it was declined. */
    REASON
}
