package org.waypost.customers;

import java.util.Optional;

/**
 * An answer to what an operator types into the mailbox box.
 *
 * @param mailbox number
 * @param name the name that matched, or the renter's
 * @param renter the name the mailbox is filed under, which may be another than the one that matched
 * @param standing whether mail may be released; closed also when only this mailbox is
 * @param served by which exception it is released, if by any
 */
public record MailboxSuggestion(
        String mailbox, String name, String renter, Standing standing, Optional<ServedUntil> served) {}
