package org.waypost.requests;

import java.util.EnumSet;
import java.util.Set;

/** How far a request has come. */
public enum RequestStatus {
    /** Asked for; nobody has begun. */
    REQUESTED,
    /** An operator has begun. */
    IN_PROGRESS,
    /** Done. */
    COMPLETED,
    /** Taken back by the renter before work began. */
    CANCELLED,
    /** The operator cannot do it, for a reason. */
    DECLINED;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == REQUESTED || this == IN_PROGRESS;
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
            case REQUESTED -> EnumSet.of(IN_PROGRESS, COMPLETED, CANCELLED, DECLINED);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, DECLINED);
            case COMPLETED, CANCELLED, DECLINED -> EnumSet.noneOf(RequestStatus.class);
        };
    }
}
