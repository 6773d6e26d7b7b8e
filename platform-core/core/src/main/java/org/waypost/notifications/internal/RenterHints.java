package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;

/** Tells the open pages of one renter, and nobody else's, that something of his has changed. */
@ApplicationScoped
class RenterHints {
    @Inject
    private PushHints hints;

    @Inject
    private Customers customers;

    /** A renter who has no account yet has no pages open. */
    void changed(CustomerId customer) {
        customers.withId(customer).subject().map(PushHint::renter).ifPresent(hints::tell);
    }
}
