package org.waypost.verification;

/** What a location does when a renter's papers have run out. */
public enum ExpiryRule {
    /** Warns him and the staff; everything goes on. */
    WARN,
    /** Takes no new requests of his until valid papers are approved; what is under way is finished. */
    BLOCK
}
