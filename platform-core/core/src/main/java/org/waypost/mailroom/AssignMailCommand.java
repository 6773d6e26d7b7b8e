package org.waypost.mailroom;

import java.util.Optional;

/**
 * Assign this piece to that mailbox.
 *
 * @param item the piece
 * @param mailbox the number
 * @param recipient which of the mailbox's names; the renter's when empty or none of them
 * @param noted what the operator noted at the same time
 */
public record AssignMailCommand(MailItemId item, String mailbox, String recipient, Optional<Noted> noted) {
    /** Trims what was typed. */
    public AssignMailCommand {
        mailbox = mailbox.trim();
        recipient = recipient.trim();
    }

    /** The same, with something noted. */
    AssignMailCommand noting(Noted now) {
        return new AssignMailCommand(item, mailbox, recipient, Optional.of(now));
    }

    /**
     * What an operator noted.
     *
     * @param version the version of the piece he saw
     * @param details all of it, also what he left as it was
     */
    public record Noted(long version, MailDetails details) {}
}
