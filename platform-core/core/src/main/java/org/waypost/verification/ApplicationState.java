package org.waypost.verification;

import java.util.EnumSet;
import java.util.Set;

/** How far an application has come. What follows what is domain.md's state machine of applications. */
public enum ApplicationState {
    /** It is being filled in. */
    DRAFT,
    /** It waits for a reviewer. */
    SUBMITTED,
    /** A reviewer looks at it. */
    UNDER_REVIEW,
    /** The applicant was asked for something. */
    MORE_NEEDED,
    /** Everything is in order. */
    APPROVED,
    /** It was refused. */
    DECLINED,
    /** The applicant does not want it any more. */
    WITHDRAWN;

    /** Whether it still has to be decided about. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == UNDER_REVIEW || this == MORE_NEEDED;
    }

    /** Whether it is the applicant's turn. */
    public boolean waitsForApplicant() {
        return this == DRAFT || this == MORE_NEEDED;
    }

    /** Whether an application may go from this state to another. */
    public boolean mayBecome(ApplicationState next) {
        return followers().contains(next);
    }

    private Set<ApplicationState> followers() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(MORE_NEEDED, APPROVED, DECLINED, WITHDRAWN);
            case MORE_NEEDED -> EnumSet.of(UNDER_REVIEW, DECLINED, WITHDRAWN);
            case APPROVED, DECLINED -> EnumSet.of(UNDER_REVIEW);
            case WITHDRAWN -> EnumSet.noneOf(ApplicationState.class);
        };
    }
}
