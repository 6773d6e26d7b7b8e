package org.waypost.spi.carrier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.waypost.spi.Money;

/**
 * An offer.
 *
 * @param id by which {@link LabelOrder#rate} refers to it; means nothing to the host
 * @param service what is offered
 * @param price all that the tenant pays, taxes and surcharges included
 * @param arrives the day on which the carrier means to deliver, at the addressee, if it says so
 * @since 0.1
 */
public record Rate(String id, CarrierService service, Money price, Optional<LocalDate> arrives) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Rate {
        Objects.requireNonNull(id);
        Objects.requireNonNull(service);
        Objects.requireNonNull(price);
        Objects.requireNonNull(arrives);
    }
}
