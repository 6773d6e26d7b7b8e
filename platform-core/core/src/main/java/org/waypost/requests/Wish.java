package org.waypost.requests;

import java.time.Instant;
import java.time.LocalDate;

/** What a renter wants done with a piece: the kind, and what that kind needs to know. */
public sealed interface Wish {
    /** The kind. */
    RequestKind kind();

    /** What he wants to add, up to 1,000 characters, or empty. */
    String note();

    /** A wish that needs nothing but its kind. */
    record Plain(RequestKind kind, String note) implements Wish {}

    /**
     * Keep it.
     *
     * @param until the last day, or null for as long as it takes
     */
    record Hold(LocalDate until, String note) implements Wish {
        @Override
        public RequestKind kind() {
            return RequestKind.HOLD;
        }
    }

    /** Destroy it in one of two ways. */
    record Destroy(DestructionMethod method, String note) implements Wish {
        @Override
        public RequestKind kind() {
            return RequestKind.DESTROY;
        }
    }

    /**
     * Collect it at the counter.
     *
     * @param appointment when, for {@link PickUpMode#APPOINTMENT}; otherwise null
     */
    record PickUp(PickUpMode mode, Instant appointment, String note) implements Wish {
        @Override
        public RequestKind kind() {
            return RequestKind.PICK_UP;
        }
    }

    /** Open it and scan what is inside. */
    static Wish openAndScan(String note) {
        return new Plain(RequestKind.OPEN_AND_SCAN, note);
    }
}
