package org.waypost.spi.carrier;

import java.util.Objects;

/**
 * A way of sending that a carrier sells, for instance Priority Mail.
 *
 * @param code the carrier's own code, stable
 * @param name what people call it
 * @since 0.1
 */
public record CarrierService(String code, String name) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public CarrierService {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }
}
