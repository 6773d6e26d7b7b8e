package org.waypost.requests;

import java.util.EnumSet;
import java.util.Set;

/** How far a shipment has come. What follows what is domain.md's state machine of shipments. */
public enum ShipmentStatus {
    /** Being put together. */
    DRAFT,
    /** A label is being bought, or nobody knows whether it was. Nothing else is bought until that is known. */
    LABEL_IN_DOUBT,
    /** It has a label, or what stands for one. */
    LABELLED,
    /** Packed; waits for the carrier. */
    PACKED,
    /** Handed to the carrier. */
    DISPATCHED,
    /** Handed to the addressee. */
    DELIVERED,
    /** Given up before it left the house. */
    VOIDED;

    /** Whether a shipment may go from this status to another. */
    public boolean mayBecome(ShipmentStatus next) {
        return followers().contains(next);
    }

    /** Whether it is still in the house. */
    public boolean isInHouse() {
        return this == LABEL_IN_DOUBT || mayBecome(VOIDED);
    }

    private Set<ShipmentStatus> followers() {
        return switch (this) {
            case DRAFT -> EnumSet.of(LABEL_IN_DOUBT, LABELLED, VOIDED);
            case LABEL_IN_DOUBT -> EnumSet.of(LABELLED, DRAFT);
            case LABELLED -> EnumSet.of(PACKED, VOIDED);
            case PACKED -> EnumSet.of(DISPATCHED, VOIDED);
            case DISPATCHED -> EnumSet.of(DELIVERED);
            case DELIVERED, VOIDED -> EnumSet.noneOf(ShipmentStatus.class);
        };
    }
}
