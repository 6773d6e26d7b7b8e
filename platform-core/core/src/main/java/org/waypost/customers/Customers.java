package org.waypost.customers;

import java.util.List;
import java.util.Optional;

/** The customers of the bound tenant, with the names their mail comes under. */
public interface Customers {
    /** Adds a new one. */
    void add(Customer customer);

    /** Adds a name mail may come under. */
    void add(Recipient recipient);

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link CustomersError#UNKNOWN_CUSTOMER}
     */
    Customer withId(CustomerId id);

    /** The one with this e-mail address. */
    Optional<Customer> withEmail(String email);

    /** The one whose account this is. */
    Optional<Customer> withSubject(String subject);

    /** The names of a mailbox, the renter first. */
    List<Recipient> recipientsOf(MailboxId mailbox);

    /** Deletes somebody of whom nothing else is kept. */
    void remove(Customer customer);

    /** Takes a name from its mailbox. */
    void remove(Recipient recipient);

    /** Takes all names from a mailbox, before it gets another renter. */
    void removeNamesAt(MailboxId mailbox);

    /** Names that start with, or have a word that starts with, the text; at most {@code limit}. */
    List<Recipient> namedLike(String text, int limit);
}
