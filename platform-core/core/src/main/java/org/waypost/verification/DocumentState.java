package org.waypost.verification;

import java.util.EnumSet;
import java.util.Set;

/** How far a document has come. What follows what is domain.md's state machine of documents. */
public enum DocumentState {
    /** It came in; nobody has looked at it. */
    UPLOADED,
    /** Somebody is looking at it. */
    IN_REVIEW,
    /** It is good. */
    APPROVED,
    /** It is not good, for a reason. */
    REJECTED,
    /** It is good, but not for much longer. */
    EXPIRING,
    /** Its last day has passed. */
    EXPIRED,
    /** Another one took its place. */
    SUPERSEDED;

    /** Whether it counts as there. */
    public boolean isValid() {
        return this == APPROVED || this == EXPIRING;
    }

    /** Whether somebody still has to decide about it. */
    public boolean waitsForReview() {
        return this == UPLOADED || this == IN_REVIEW;
    }

    /** Whether its owner has to do something. */
    public boolean isProblem() {
        return this == REJECTED || this == EXPIRING || this == EXPIRED;
    }

    /** Whether a document may go from this state to another. */
    public boolean mayBecome(DocumentState next) {
        return followers().contains(next);
    }

    private Set<DocumentState> followers() {
        return switch (this) {
            case UPLOADED -> EnumSet.of(IN_REVIEW, SUPERSEDED);
            case IN_REVIEW -> EnumSet.of(APPROVED, REJECTED, SUPERSEDED);
            case APPROVED -> EnumSet.of(EXPIRING, EXPIRED, SUPERSEDED);
            case EXPIRING -> EnumSet.of(EXPIRED, SUPERSEDED);
            case REJECTED, EXPIRED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED -> EnumSet.noneOf(DocumentState.class);
        };
    }
}
