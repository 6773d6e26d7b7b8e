package org.waypost.verification;

/** Why a document is not good. */
public enum RejectionReason {
    /** Blurred, cut off or too dark. */
    UNREADABLE,
    /** Not what it was said to be. */
    WRONG_DOCUMENT,
    /** The name is another one. */
    NAME_DIFFERS,
    /** The address is another one. */
    ADDRESS_DIFFERS,
    /** Its last day has passed. */
    OUT_OF_DATE,
    /** A side, page or signature is missing. */
    INCOMPLETE,
    /** What is noted about it says. */
    OTHER
}
