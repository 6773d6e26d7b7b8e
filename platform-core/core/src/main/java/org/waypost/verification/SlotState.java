package org.waypost.verification;

/** What is in a document's place. */
public enum SlotState {
    /** Nothing. */
    MISSING,
    /** A document nobody has decided about. */
    WAITING,
    /** A document that is not good. */
    REJECTED,
    /** A document that is good. */
    APPROVED,
    /** One that is good, but not for much longer. */
    EXPIRING,
    /** One whose last day has passed. */
    EXPIRED;

    static SlotState of(DocumentState state) {
        return switch (state) {
            case UPLOADED, IN_REVIEW -> WAITING;
            case APPROVED -> APPROVED;
            case EXPIRING -> EXPIRING;
            case EXPIRED -> EXPIRED;
            case REJECTED -> REJECTED;
            case SUPERSEDED -> MISSING;
        };
    }
}
