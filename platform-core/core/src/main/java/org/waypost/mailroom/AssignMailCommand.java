package org.waypost.mailroom;

import java.util.Optional;

/**
 * Assign this piece to that mailbox.
 *
 * @param item the piece
 * @param mailbox the number
 * @param recipient which of the mailbox's names; the renter's when empty or none of them
 * @param details what the operator noted at the same time
 */
public record AssignMailCommand(MailItemId item, String mailbox, String recipient, Optional<MailDetails> details) {
    /** Trims what was typed. */
    public AssignMailCommand {
        mailbox = mailbox.trim();
        recipient = recipient.trim();
    }
}
