package org.waypost.requests;

import org.waypost.customers.CustomerId;

/** What actions cost a renter, and which of them his plan knows. Whoever does the billing answers. */
public interface Tariff {
    /** What one request of a kind would cost him now, before postage. */
    Charge charge(CustomerId customer, RequestKind kind);
}
