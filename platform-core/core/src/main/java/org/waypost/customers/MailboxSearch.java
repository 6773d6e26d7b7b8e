package org.waypost.customers;

import java.util.Optional;

/**
 * Which mailboxes somebody looks for. Pages go by number.
 *
 * @param text the beginning of a number, or part of a renter's name; empty for all
 * @param status only in this state
 * @param size only of this size
 * @param after continue after this number; empty from the beginning
 * @param rows rows of a page, 1 to 500
 */
public record MailboxSearch(
        String text, Optional<MailboxStatus> status, Optional<MailboxSize> size, String after, int rows) {
    private static final int MAX = 500;

    /** Trims the text and keeps the rows in their bounds. */
    public MailboxSearch {
        text = text.trim();
        after = after.trim();
        rows = Math.min(Math.max(rows, 1), MAX);
    }
}
