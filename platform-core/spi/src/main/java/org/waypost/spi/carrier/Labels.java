package org.waypost.spi.carrier;

import java.util.List;
import java.util.Objects;
import org.waypost.spi.Bytes;
import org.waypost.spi.Money;

/**
 * What was bought.
 *
 * @param shipment the carrier's id of the purchase, for {@link LabelDesk#voidLabel} and manifests
 * @param parcels a label for each parcel, in the order of the consignment
 * @param price what was charged
 * @since 0.1
 */
public record Labels(String shipment, List<ParcelLabel> parcels, Money price) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Labels {
        Objects.requireNonNull(shipment);
        Objects.requireNonNull(price);
        parcels = List.copyOf(parcels);
    }

    /**
     * The label of one parcel.
     *
     * @param trackingNumber as the carrier writes it; empty for services without one
     * @param format of the file; may differ from what was asked for where the carrier has nothing else
     * @param file what is printed
     * @since 0.1
     */
    public record ParcelLabel(String trackingNumber, LabelFormat format, Bytes file) {
        /**
         * Checks that nothing is missing.
         *
         * @since 0.1
         */
        public ParcelLabel {
            Objects.requireNonNull(trackingNumber);
            Objects.requireNonNull(format);
            Objects.requireNonNull(file);
        }
    }
}
