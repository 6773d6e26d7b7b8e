package org.waypost.spi.carrier;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * One reading of a tracking number.
 *
 * @param carrier the carrier's short code, for instance {@code usps}
 * @param carrierName what people call the carrier
 * @param service what the number tells of the service, for people; may be empty
 * @param number the number as the carrier writes it, without blanks
 * @param checked whether a check digit was there and right; otherwise only the form fits
 * @param page where anybody can follow the parcel, if the carrier has such a page
 * @since 0.1
 */
public record TrackingNumberMatch(
        String carrier, String carrierName, String service, String number, boolean checked, Optional<URI> page) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public TrackingNumberMatch {
        Objects.requireNonNull(carrier);
        Objects.requireNonNull(carrierName);
        Objects.requireNonNull(service);
        Objects.requireNonNull(number);
        Objects.requireNonNull(page);
    }
}
