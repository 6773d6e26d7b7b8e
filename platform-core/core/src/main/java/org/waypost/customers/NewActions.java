package org.waypost.customers;

import org.waypost.shared.PlatformException;

/** Tells whether a renter may ask for anything new. Besides his standing, papers of his may have run out; who keeps them knows. */
public interface NewActions {
    /** Whether he may. */
    boolean allowed(CustomerId customer);

    /**
     * Refuses when he may not.
     *
     * @throws PlatformException {@link CustomersError#PAPERS_RAN_OUT}
     */
    default void require(CustomerId customer) {
        if (!allowed(customer)) {
            throw new PlatformException(CustomersError.PAPERS_RAN_OUT);
        }
    }
}
