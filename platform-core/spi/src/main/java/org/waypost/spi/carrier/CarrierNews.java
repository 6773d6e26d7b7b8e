package org.waypost.spi.carrier;

import java.util.List;
import java.util.Objects;

/**
 * What a carrier reported by itself.
 *
 * @param reports of parcels, each whole: it replaces what was known of the parcel
 * @param refunds of labels that were given back
 * @since 0.1
 */
public record CarrierNews(List<TrackingReport> reports, List<Refund> refunds) {
    /** Nothing of interest. */
    public static final CarrierNews NONE = new CarrierNews(List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @since 0.1
     */
    public CarrierNews {
        reports = List.copyOf(reports);
        refunds = List.copyOf(refunds);
    }

    /**
     * What the carrier decided on labels that were given back.
     *
     * @param shipment {@link Labels#shipment()}
     * @param granted whether the money comes back
     * @since 0.1
     */
    public record Refund(String shipment, boolean granted) {
        /**
         * Checks that nothing is missing.
         *
         * @since 0.1
         */
        public Refund {
            Objects.requireNonNull(shipment);
        }
    }
}
