package org.waypost.requests;

import org.waypost.customers.CustomerId;

/** What actions cost a renter, and which of them his plan knows. Whoever does the billing answers. */
public interface Tariff {
    /** What one request of a kind would cost him now, before postage. */
    Charge charge(CustomerId customer, RequestKind kind);

    /** What it costs to have a piece scanned once more because the scan is no good: nothing, in any plan. */
    default Charge rescan(CustomerId customer, RequestKind kind) {
        return Charge.INCLUDED;
    }
}
