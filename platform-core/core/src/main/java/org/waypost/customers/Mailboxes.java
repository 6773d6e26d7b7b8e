package org.waypost.customers;

import java.util.List;
import java.util.Optional;

/** The mailboxes of the bound tenant. */
public interface Mailboxes {
    /** Adds a new one. */
    void add(Mailbox mailbox);

    /** The one with this number. */
    Optional<Mailbox> withNumber(String number);

    /** The one with this id. */
    Optional<Mailbox> withId(MailboxId id);

    /** Those a customer rents, by number. */
    List<Mailbox> of(CustomerId customer);

    /** Rented ones whose number starts with the text; at most {@code limit}, by number. */
    List<Mailbox> rentedLike(String start, int limit);

    /** Every number that exists. */
    List<String> numbers();
}
