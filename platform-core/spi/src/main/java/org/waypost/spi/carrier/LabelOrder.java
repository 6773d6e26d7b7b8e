package org.waypost.spi.carrier;

import java.util.Objects;

/**
 * An order for labels.
 *
 * @param key makes the purchase unique; the same after a crash, 36 characters at most
 * @param consignment what is to be sent
 * @param service the chosen service
 * @param rate {@link Rate#id()} of the offer that was accepted; empty without one
 * @param format what the tenant's printer takes
 * @since 0.1
 */
public record LabelOrder(String key, Consignment consignment, CarrierService service, String rate, LabelFormat format) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public LabelOrder {
        Objects.requireNonNull(key);
        Objects.requireNonNull(consignment);
        Objects.requireNonNull(service);
        Objects.requireNonNull(rate);
        Objects.requireNonNull(format);
    }
}
