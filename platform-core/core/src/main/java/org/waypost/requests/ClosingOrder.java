package org.waypost.requests;

import java.time.LocalDate;
import java.util.List;

/**
 * Parcels to be closed.
 *
 * @param carrier {@link ShippingCarrier#name()}
 * @param key the same whenever it is asked again
 * @param day on which they are handed over, on the location's calendar
 * @param shipments by which the carrier knows the purchases
 */
public record ClosingOrder(String carrier, String key, LocalDate day, List<String> shipments) {
    /** Copies the list. */
    public ClosingOrder {
        shipments = List.copyOf(shipments);
    }

    /** The {@link ClosingList#id()} it was written down under. */
    long list() {
        return Long.parseLong(key);
    }
}
