package org.waypost.requests;

import java.util.EnumSet;
import java.util.Set;

/** How far a request has come. What follows what is domain.md's state machine of requests. */
public enum RequestStatus {
    /** Asked for; nobody has begun. */
    REQUESTED,
    /** The renter was told what it costs and has to say yes. */
    QUOTED,
    /** The renter said yes to the price. */
    APPROVED,
    /** The renter may think again; nobody may begin yet. */
    COOLING_OFF,
    /** An operator has begun. */
    IN_PROGRESS,
    /** It lies ready at the counter. */
    READY,
    /** Done. */
    COMPLETED,
    /** Taken back by the renter before work began. */
    CANCELLED,
    /** The operator cannot do it, for a reason. */
    DECLINED,
    /** The renter said no to the price. */
    REJECTED,
    /** The renter did not answer to the price in time. */
    QUOTE_EXPIRED,
    /** It was not collected in time. */
    EXPIRED;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return !followers().isEmpty();
    }

    /** Whether an operator still has to do something, and nobody else first. */
    public boolean waitsForOperator() {
        return this == REQUESTED || this == APPROVED || this == COOLING_OFF || this == IN_PROGRESS;
    }

    /** Whether the renter may take it back. */
    public boolean isCancellable() {
        return mayBecome(CANCELLED);
    }

    /** Whether a request may go from this status to another. */
    public boolean mayBecome(RequestStatus next) {
        return followers().contains(next);
    }

    private Set<RequestStatus> followers() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(QUOTED, COOLING_OFF, IN_PROGRESS, CANCELLED, DECLINED);
            case QUOTED -> EnumSet.of(APPROVED, REJECTED, QUOTE_EXPIRED, CANCELLED, DECLINED);
            case APPROVED, COOLING_OFF -> EnumSet.of(IN_PROGRESS, CANCELLED, DECLINED);
            case IN_PROGRESS -> EnumSet.of(READY, COMPLETED, DECLINED);
            case READY -> EnumSet.of(COMPLETED, DECLINED, EXPIRED);
            case COMPLETED, CANCELLED, DECLINED, REJECTED, QUOTE_EXPIRED, EXPIRED ->
                EnumSet.noneOf(RequestStatus.class);
        };
    }
}
