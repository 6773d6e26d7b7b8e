package org.waypost.requests;

import java.util.Optional;

/** What the staff can do with one open request or with many at once, without evidence of each. */
public enum RequestStep {
    /** Whoever acts has it. */
    TAKE,
    /** Nobody has it. */
    GIVE_BACK,
    /** Somebody else has it. */
    GIVE,
    /** Its piece is pulled from the shelf. */
    STAGE,
    /** Its piece lies on the shelf again. */
    PUT_BACK,
    /** It is done: final. */
    COMPLETE,
    /** It cannot be done: final. */
    DECLINE;

    /** What takes it back; empty for what is final, and where nobody knows how it was before. */
    public Optional<RequestStep> undo() {
        return switch (this) {
            case TAKE -> Optional.of(GIVE_BACK);
            case GIVE_BACK -> Optional.of(TAKE);
            case STAGE -> Optional.of(PUT_BACK);
            case PUT_BACK -> Optional.of(STAGE);
            case GIVE, COMPLETE, DECLINE -> Optional.empty();
        };
    }
}
