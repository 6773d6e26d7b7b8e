package org.waypost.requests;

import java.util.Map;

/**
 * What a carrier reported by itself.
 *
 * @param parcels where they are, by tracking number
 * @param refunds what was decided on labels that were given back, by the carrier's own name of the purchase
 */
public record CarrierNews(Map<String, ParcelProgress> parcels, Map<String, Refund> refunds) {
    /** Copies both. */
    public CarrierNews {
        parcels = Map.copyOf(parcels);
        refunds = Map.copyOf(refunds);
    }
}
