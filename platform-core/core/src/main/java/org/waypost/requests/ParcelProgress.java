package org.waypost.requests;

/** Where a dispatched parcel is, in words that all carriers share. */
public enum ParcelProgress {
    /** The carrier has not seen it yet. */
    ANNOUNCED,
    /** It moves. */
    IN_TRANSIT,
    /** It is on the last round. */
    OUT_FOR_DELIVERY,
    /** It waits to be collected. */
    READY_FOR_PICKUP,
    /** Something keeps it. */
    HELD_UP,
    /** It was handed over. */
    DELIVERED,
    /** It goes back. */
    RETURNING,
    /** It is back. */
    RETURNED,
    /** The carrier gave it up. */
    LOST
}
