package org.waypost.mailroom;

import java.util.Optional;
import org.waypost.customers.Standing;

/** Why a piece may not be given to anybody for now. */
public enum QuarantineReason {
    /** Its addressee's papers were never approved. */
    UNAPPROVED,
    /** Its addressee's papers have run out. */
    EXPIRED,
    /** Its mailbox was closed. */
    CLOSED,
    /** Nobody of that name receives mail here. */
    UNKNOWN_PERSON;

    /** The reason that a renter's standing gives; none when his mail may be released. */
    public static Optional<QuarantineReason> of(Standing standing) {
        return Optional.ofNullable(
                switch (standing) {
                    case APPROVED -> null;
                    case PROSPECT, PENDING -> UNAPPROVED;
                    case EXPIRED -> EXPIRED;
                    case CLOSED -> CLOSED;
                });
    }
}
