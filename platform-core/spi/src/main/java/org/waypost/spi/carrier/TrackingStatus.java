package org.waypost.spi.carrier;

/**
 * Where a parcel is, in words that all carriers share.
 *
 * @since 0.1
 */
public enum TrackingStatus {
    /** The label exists; the carrier has not seen the parcel. */
    ANNOUNCED,
    /** The carrier has it and it moves. */
    IN_TRANSIT,
    /** It is on the last round. */
    OUT_FOR_DELIVERY,
    /** It waits to be collected. */
    READY_FOR_PICKUP,
    /** Something keeps it: customs, weather, a wrong address. */
    HELD_UP,
    /** It was handed over. */
    DELIVERED,
    /** It goes back. */
    RETURNING,
    /** It is back. */
    RETURNED,
    /** The carrier gave it up. */
    LOST,
    /** The label was voided. */
    CANCELLED,
    /** The carrier knows nothing, or says something that fits none of the others. */
    UNKNOWN
}
