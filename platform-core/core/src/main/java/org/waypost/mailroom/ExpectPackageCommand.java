package org.waypost.mailroom;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A parcel is on its way.
 *
 * @param trackingNumber as it was typed or scanned
 * @param mailbox for which number; a renter may leave it empty and means his first
 * @param recipient which of the mailbox's names; the renter's when empty
 * @param sender from whom, or empty
 * @param note anything else, or empty
 * @param on the day it should come, if that is known
 */
public record ExpectPackageCommand(
        String trackingNumber, String mailbox, String recipient, String sender, String note, Optional<LocalDate> on) {
    /** Trims what was typed. */
    public ExpectPackageCommand {
        mailbox = mailbox.trim();
        recipient = recipient.trim();
    }
}
