package org.waypost.mailroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waypost.customers.Standing;

/**
 * A piece in quarantine, or left behind in storage, as it is listed.
 *
 * @param item the piece
 * @param label the code on its label
 * @param sender who sent it, or empty
 * @param type what kind of piece it is
 * @param mailbox the number it came for, or empty
 * @param renter the name that is filed under, or empty
 * @param standing of the renter, when he is known; approved too while an exception holds
 * @param reason why it is here
 * @param received when it was photographed
 * @param dueAt when its time is over
 * @param toldAt when the renter was told
 * @param remailTo where it is to be sent on to, or empty
 * @param remailUntil until when
 * @param shelf where it lies, or empty
 * @param leftBehind whether it lies in storage though its renter left; its first step sets it aside
 */
public record QuarantineLine(
        MailItemId item,
        String label,
        String sender,
        MailType type,
        String mailbox,
        String renter,
        Optional<Standing> standing,
        QuarantineReason reason,
        Instant received,
        Instant dueAt,
        Optional<Instant> toldAt,
        String remailTo,
        Optional<LocalDate> remailUntil,
        String shelf,
        boolean leftBehind) {

    /** Whether it may go into storage: its renter's papers are approved now, and his mailbox is open. */
    public boolean isReleasable() {
        return reason != QuarantineReason.CLOSED && standing.equals(Optional.of(Standing.APPROVED));
    }

    /** Whether its time is over. */
    public boolean isLate(Instant now) {
        return dueAt.isBefore(now);
    }

    /** What is to be done next. */
    public QuarantineStep next(Instant now) {
        if (isReleasable()) {
            return QuarantineStep.RELEASE;
        }
        return switch (reason) {
            case UNKNOWN_PERSON -> QuarantineStep.RETURN;
            case UNAPPROVED -> toldAt.isEmpty() && standing.isPresent() ? QuarantineStep.NOTIFY : QuarantineStep.RETURN;
            case EXPIRED -> isLate(now) ? QuarantineStep.RETURN : toldOrWait();
            case CLOSED -> isLate(now) ? QuarantineStep.RETURN : remailOrWait();
        };
    }

    private QuarantineStep toldOrWait() {
        return toldAt.isEmpty() && standing.isPresent() ? QuarantineStep.NOTIFY : QuarantineStep.WAIT;
    }

    private QuarantineStep remailOrWait() {
        return remailTo.isEmpty() ? QuarantineStep.REMAIL : QuarantineStep.WAIT;
    }
}
