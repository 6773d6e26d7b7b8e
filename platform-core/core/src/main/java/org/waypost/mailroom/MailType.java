package org.waypost.mailroom;

/** What kind of piece it is. */
public enum MailType {
    /** A letter. */
    LETTER,
    /** A large envelope. */
    LARGE_ENVELOPE,
    /** A magazine or catalogue. */
    MAGAZINE,
    /** A parcel. */
    PACKAGE,
    /** A letter that holds a check. */
    CHECK,
    /** Certified, registered or from a court. */
    CERTIFIED_OR_LEGAL,
    /** A postcard. */
    POSTCARD,
    /** Anything else. */
    OTHER
}
