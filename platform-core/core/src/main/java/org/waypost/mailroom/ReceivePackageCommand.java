package org.waypost.mailroom;

import java.util.Optional;
import org.waypost.content.StoredBlob;

/**
 * A parcel is here.
 *
 * @param mailbox number; empty when it is expected and its mailbox is known by that
 * @param recipient which of the mailbox's names; the renter's, or the announced one, when empty
 * @param noted what was noted of it; its tracking number as it was scanned or read, empty when it has none
 * @param photograph safe on disk, if somebody took one
 * @param again to record it although its tracking number came in lately
 */
public record ReceivePackageCommand(
        String mailbox, String recipient, MailDetails noted, Optional<StoredBlob> photograph, boolean again) {
    /** Trims what was typed. */
    public ReceivePackageCommand {
        mailbox = mailbox.trim();
        recipient = recipient.trim();
    }
}
