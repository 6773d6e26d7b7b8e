package org.waypost.spi.carrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waypost.spi.SpiException;

/**
 * What is to be sent from where to where: one or more parcels to one address.
 *
 * @param from the location
 * @param to the addressee
 * @param parcels at least one
 * @param shipDate the day on which the location hands it over, in the location's zone
 * @param options the carrier's own extras by code, for instance {@code signature} → {@code adult}
 * @param customs what customs wants to know; absent within a country
 * @since 0.1
 */
public record Consignment(
        PostalAddress from,
        PostalAddress to,
        List<Parcel> parcels,
        LocalDate shipDate,
        Map<String, String> options,
        Optional<CustomsDeclaration> customs) {
    /**
     * Checks that there is something to send.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code parcels}) without parcels
     * @since 0.1
     */
    public Consignment {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(shipDate);
        Objects.requireNonNull(customs);
        parcels = List.copyOf(parcels);
        options = Map.copyOf(options);
        if (parcels.isEmpty()) {
            throw SpiException.invalid("parcels", "there is nothing to send");
        }
    }

    /**
     * A consignment that crosses no border.
     *
     * @param from the location
     * @param to the addressee
     * @param parcels at least one
     * @param shipDate the day on which the location hands it over, in the location's zone
     * @param options the carrier's own extras by code
     * @throws SpiException {@code INVALID_REQUEST} (field {@code parcels}) without parcels
     * @since 0.1
     */
    public Consignment(
            PostalAddress from,
            PostalAddress to,
            List<Parcel> parcels,
            LocalDate shipDate,
            Map<String, String> options) {
        this(from, to, parcels, shipDate, options, Optional.empty());
    }

    /**
     * The same with what customs wants to know.
     *
     * @param declaration what is in it
     * @return the new consignment
     * @since 0.1
     */
    public Consignment withCustoms(CustomsDeclaration declaration) {
        return new Consignment(from, to, parcels, shipDate, options, Optional.of(declaration));
    }
}
