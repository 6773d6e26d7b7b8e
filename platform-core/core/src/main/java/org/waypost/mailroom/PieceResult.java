package org.waypost.mailroom;

import java.util.function.Supplier;

/** What became of one piece of many. */
public sealed interface PieceResult {
    /** Which piece. */
    MailItemId item();

    /** Works on one piece; what is refused becomes its result and does not touch the others. */
    static PieceResult of(MailItemId item, Supplier<MailItem> work) {
        try {
            return new Done(work.get());
        } catch (RuntimeException refused) {
            return new Refused(item, refused);
        }
    }

    /** It was done; the piece is as it is now. */
    record Done(MailItem piece) implements PieceResult {
        @Override
        public MailItemId item() {
            return piece.itemId();
        }
    }

    /**
     * Nothing was changed.
     *
     * @param item which piece
     * @param reason what the use case for one piece would have thrown
     */
    record Refused(MailItemId item, RuntimeException reason) implements PieceResult {}
}
