package org.waypost.spi.carrier;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * An order to collect parcels.
 *
 * @param key makes the order unique, 36 characters at most
 * @param where the address
 * @param ready from when the parcels are ready, in the location's zone
 * @param closes when the door closes on that day
 * @param parcels how many
 * @param weight of all together
 * @since 0.1
 */
public record PickupOrder(
        String key, PostalAddress where, ZonedDateTime ready, LocalTime closes, int parcels, Weight weight) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public PickupOrder {
        Objects.requireNonNull(key);
        Objects.requireNonNull(where);
        Objects.requireNonNull(ready);
        Objects.requireNonNull(closes);
        Objects.requireNonNull(weight);
    }
}
