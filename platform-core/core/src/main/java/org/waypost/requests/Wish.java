package org.waypost.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a renter wants done with a piece: the kind, and what that kind needs to know. */
public sealed interface Wish {
    /** The kind. */
    RequestKind kind();

    /** What he wants to add, up to 1,000 characters, or empty. */
    String note();

    /** A wish that needs nothing but its kind. */
    record Plain(RequestKind kind, String note) implements Wish {}

    /**
     * Open it; by asking he agrees to a text. A {@link Plain} wish of such a kind agrees to the text that holds then.
     *
     * @param edition of the text he was shown
     */
    record Opening(RequestKind kind, int edition, String note) implements Wish {}

    /** The edition of the consent he was shown, if he was shown one. */
    default Optional<Integer> consent() {
        return this instanceof Opening opening ? Optional.of(opening.edition()) : Optional.empty();
    }

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
     * @param delegate who comes in his place, up to 200 characters; empty when he comes himself
     */
    record PickUp(PickUpMode mode, Instant appointment, String delegate, String note) implements Wish {
        /** He comes himself. */
        public PickUp(PickUpMode mode, Instant appointment, String note) {
            this(mode, appointment, "", note);
        }

        @Override
        public RequestKind kind() {
            return RequestKind.PICK_UP;
        }
    }

    /** Send it on to an address. */
    record Forward(Destination to, ForwardTerms terms, String note) implements Wish {
        @Override
        public RequestKind kind() {
            return RequestKind.FORWARD;
        }
    }

    /** Where a piece is sent on to. */
    sealed interface Destination {
        /** An address of the renter's book. */
        record Saved(SavedAddressId address) implements Destination {}

        /** An address that is given for this once. */
        record Given(ForwardingAddress address) implements Destination {}
    }

    /** Open it and scan what is inside, with the consent that holds today. */
    static Wish openAndScan(String note) {
        return new Plain(RequestKind.OPEN_AND_SCAN, note);
    }
}
