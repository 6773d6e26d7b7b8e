package org.waypost.mailroom;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a piece physically is in its life. What follows what is domain.md's first state machine. */
public enum CustodyState {
    /** Announced, not here yet. */
    EXPECTED,
    /** Photographed; nobody knows yet for whom. */
    UNASSIGNED,
    /** On the shelf of its mailbox. */
    IN_STORAGE,
    /** Pulled from the shelf for a request. */
    STAGED,
    /** Packed in a shipment. */
    OUTBOUND,
    /** Handed to a carrier. */
    DISPATCHED,
    /** Picked up or delivered. */
    RELEASED,
    /** Shredded or recycled. */
    DESTROYED,
    /** May not be given out for now. */
    QUARANTINED,
    /** Went back to where it came from. */
    RETURNED_TO_SENDER,
    /** Cannot be found. */
    LOST,
    /** Not a piece at all: a bad photograph, or an announcement that was taken back. */
    DISCARDED;

    /** Where a piece is that its renter may ask something for: on its shelf, or pulled. */
    public static final Set<CustodyState> STORED = Collections.unmodifiableSet(EnumSet.of(IN_STORAGE, STAGED));

    /** Whether the piece is out of the house for good. */
    public boolean hasLeft() {
        return this == DISPATCHED || this == RELEASED || this == DESTROYED || this == RETURNED_TO_SENDER;
    }

    /** Whether a piece may go from this state to another. */
    public boolean mayBecome(CustodyState next) {
        return followers().contains(next);
    }

    private Set<CustodyState> followers() {
        return switch (this) {
            case EXPECTED -> EnumSet.of(UNASSIGNED, DISCARDED, LOST);
            case UNASSIGNED -> EnumSet.of(EXPECTED, IN_STORAGE, QUARANTINED, DISCARDED, LOST);
            case IN_STORAGE -> EnumSet.of(STAGED, UNASSIGNED, QUARANTINED, LOST);
            case STAGED -> EnumSet.of(IN_STORAGE, OUTBOUND, RELEASED, DESTROYED, LOST);
            case OUTBOUND -> EnumSet.of(DISPATCHED, STAGED, LOST);
            case QUARANTINED -> EnumSet.of(UNASSIGNED, IN_STORAGE, RETURNED_TO_SENDER, LOST);
            case LOST -> EnumSet.of(UNASSIGNED, IN_STORAGE);
            case DISPATCHED, RELEASED, DESTROYED, RETURNED_TO_SENDER, DISCARDED -> EnumSet.noneOf(CustodyState.class);
        };
    }
}
