package org.waypost.mailroom;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece as lists show it, read without its entity.
 *
 * @param item its id
 * @param label what is written on it
 * @param custody where it is in its life
 * @param photographed whether its front was photographed
 * @param mailbox number or empty
 * @param recipient name or empty
 * @param noted what is noted about it
 * @param receivedAt when it came
 * @param assignedAt when it was assigned
 * @param read whether its renter has looked at it
 * @param version counts changes
 */
public record MailLine(
        MailItemId item,
        String label,
        CustodyState custody,
        boolean photographed,
        String mailbox,
        String recipient,
        MailDetails noted,
        Instant receivedAt,
        Optional<Instant> assignedAt,
        boolean read,
        long version) {

    /** A piece as its line. */
    public static MailLine of(MailItem item) {
        return new MailLine(
                item.itemId(),
                item.labelCode(),
                item.custody(),
                item.picture().isPresent(),
                item.mailboxNumber(),
                item.recipientName(),
                item.noted(),
                item.receivedAt(),
                item.assignedAt(),
                item.isRead(),
                item.version());
    }
}
