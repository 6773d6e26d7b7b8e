package org.waypost.spi.carrier;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
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
 * @param shipments {@link Labels#shipment()} of those whose label this connector sold; some carriers come for nothing else
 * @since 0.1
 */
public record PickupOrder(
        String key,
        PostalAddress where,
        ZonedDateTime ready,
        LocalTime closes,
        int parcels,
        Weight weight,
        List<String> shipments) {
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
        shipments = List.copyOf(shipments);
    }

    /**
     * An order that names no labels.
     *
     * @param key makes the order unique, 36 characters at most
     * @param where the address
     * @param ready from when the parcels are ready, in the location's zone
     * @param closes when the door closes on that day
     * @param parcels how many
     * @param weight of all together
     * @since 0.1
     */
    public PickupOrder(
            String key, PostalAddress where, ZonedDateTime ready, LocalTime closes, int parcels, Weight weight) {
        this(key, where, ready, closes, parcels, weight, List.of());
    }
}
