package org.waypost.requests;

import java.util.List;
import org.waypost.customers.CustomerId;

/** The address books of the bound tenant's renters. */
public interface SavedAddresses {
    /** Adds a new one. */
    void add(SavedAddress address);

    /** Takes one out; what was sent there keeps it. */
    void remove(SavedAddress address);

    /** A customer's, the oldest first. */
    List<SavedAddress> of(CustomerId customer);

    /**
     * One of a customer's.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#UNKNOWN_ADDRESS} also for another's
     */
    SavedAddress withId(SavedAddressId id, CustomerId customer);
}
