package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.Releases;
import org.waypost.shared.PlatformException;

/** Whether a piece may leave the house: its renter's papers may have run out since he asked. */
@ApplicationScoped
class Release {
    @Inject
    private Customers customers;

    @Inject
    private Releases releases;

    /** Refuses with {@link RequestsError#NOT_APPROVED}. */
    void require(CustomerId customer) {
        if (!releases.allowed(customers.withId(customer))) {
            throw new PlatformException(RequestsError.NOT_APPROVED);
        }
    }
}
