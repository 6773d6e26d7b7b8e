package org.waypost.requests;

/**
 * A carrier that the location uses.
 *
 * @param name stable
 * @param label what people call it
 * @param quotes whether it tells prices
 * @param sells whether it sells labels
 * @param tracks whether it tells where parcels are
 * @param closes whether it lists parcels for its driver
 */
public record ShippingCarrier(
        String name, String label, boolean quotes, boolean sells, boolean tracks, boolean closes) {}
