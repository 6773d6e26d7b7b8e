package org.waypost.spi.carrier;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.waypost.spi.Money;

/**
 * A collection that the carrier promised.
 *
 * @param number the carrier's confirmation
 * @param earliest from when the carrier may come
 * @param price what it costs; absent when it is free
 * @since 0.1
 */
public record PickupConfirmation(String number, ZonedDateTime earliest, Optional<Money> price) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public PickupConfirmation {
        Objects.requireNonNull(number);
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(price);
    }
}
