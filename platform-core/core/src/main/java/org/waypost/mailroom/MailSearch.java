package org.waypost.mailroom;

import java.util.Optional;
import java.util.Set;
import org.waypost.customers.CustomerId;

/**
 * What pieces somebody looks for. Pages go from the newest to the oldest.
 *
 * @param states custody states; all when empty
 * @param text part of a mailbox number, name, sender, tracking number, label or shelf; empty for all
 * @param customer only this customer's
 * @param after continue after this id
 * @param size rows of a page, 1 to 200
 */
public record MailSearch(
        Set<CustodyState> states, String text, Optional<CustomerId> customer, Optional<Long> after, int size) {
    private static final int MAX = 200;

    /** Copies the states and keeps the size in its bounds. */
    public MailSearch {
        states = Set.copyOf(states);
        text = text.trim();
        size = Math.min(Math.max(size, 1), MAX);
    }
}
