package org.waypost.customers;

import java.util.List;

/** The authorized recipients of the bound tenant's renters. */
public interface AuthorizedRecipients {
    /** Adds a new one. */
    void add(AuthorizedRecipient recipient);

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link CustomersError#UNKNOWN_RECIPIENT}
     */
    AuthorizedRecipient withId(AuthorizedRecipientId id);

    /**
     * The one with this id, kept from everybody else until the transaction ends.
     *
     * @throws org.waypost.shared.PlatformException {@link CustomersError#UNKNOWN_RECIPIENT}
     */
    AuthorizedRecipient held(AuthorizedRecipientId id);

    /** Deletes a customer's, of whom nothing else is kept. */
    void removeAllOf(CustomerId customer);

    /** A customer's, the oldest first; those that ended too. */
    List<AuthorizedRecipient> of(CustomerId customer);
}
