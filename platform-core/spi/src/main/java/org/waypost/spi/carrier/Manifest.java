package org.waypost.spi.carrier;

import java.util.List;
import java.util.Objects;
import org.waypost.spi.Bytes;

/**
 * A closed list of parcels.
 *
 * @param number the carrier's number of it
 * @param shipments those on it; those left out have to be closed again
 * @param page a PDF to print and have signed
 * @since 0.1
 */
public record Manifest(String number, List<String> shipments, Bytes page) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Manifest {
        Objects.requireNonNull(number);
        Objects.requireNonNull(page);
        shipments = List.copyOf(shipments);
    }
}
