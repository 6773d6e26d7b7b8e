package org.waypost.spi.carrier;

import java.util.Objects;
import java.util.Optional;

/**
 * What a carrier knows of an address.
 *
 * @param address as the carrier writes it
 * @param changed whether that differs from what was asked in more than letter case and abbreviations
 * @param business whether it is a business, if known
 * @param mailAgency whether it is itself a commercial mail receiving agency, if known: no such address may be an
 *     applicant's home
 * @since 0.1
 */
public record CheckedAddress(
        PostalAddress address, boolean changed, Optional<Boolean> business, Optional<Boolean> mailAgency) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public CheckedAddress {
        Objects.requireNonNull(address);
        Objects.requireNonNull(business);
        Objects.requireNonNull(mailAgency);
    }
}
