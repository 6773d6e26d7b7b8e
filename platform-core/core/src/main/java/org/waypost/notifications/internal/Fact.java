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
    REASON,
    /** The last day on which it lies ready or is held, as an ISO date. */
    UNTIL,
    /** Who collected it. */
    COLLECTED_BY,
    /** The number of the record of its destruction. */
    PROOF,
    /** What sending it on costs: the smallest units and the currency. */
    PRICE,
    /** Where it is sent on to. */
    DESTINATION,
    /** Who carries it. */
    CARRIER,
    /** Under which number it can be followed. */
    TRACKING,
    /** Which registration of the location, by code. */
    LICENCE,
    /** The number of that registration. */
    NUMBER,
    /** Which classes of records are erased, by code. */
    ERASED,
    /** Which classes of records are kept, by code, each with its last day. */
    KEPT,
    /** Which document, by code; of several the codes with a space between. */
    DOCUMENT,
    /** Why papers are looked at again, by code. */
    CAUSE
}
