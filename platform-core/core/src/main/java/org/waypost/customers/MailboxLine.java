package org.waypost.customers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the list of mailboxes.
 *
 * @param id the mailbox
 * @param number its number
 * @param status what may be done with it
 * @param size how much it holds
 * @param renter the name it is filed under, or was until it was closed; empty when nobody had it
 * @param standing of that renter
 * @param closesOn when it is going to be closed
 * @param quarantinedUntil when the number of a closed one is free again
 */
public record MailboxLine(
        MailboxId id,
        String number,
        MailboxStatus status,
        MailboxSize size,
        String renter,
        Optional<Standing> standing,
        Optional<LocalDate> closesOn,
        Optional<LocalDate> quarantinedUntil) {}
