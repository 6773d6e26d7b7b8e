package org.waypost.requests;

/** What became of a label that was given back. */
public enum Refund {
    /** Nobody has asked the carrier yet, or it did not answer. */
    ASKED,
    /** The money is back, or nothing was charged. */
    GIVEN,
    /** The label is void; the carrier decides later on the money. */
    PENDING,
    /** The carrier does not take it back. */
    REFUSED
}
