package org.waypost.spi.carrier;

import java.time.LocalDate;
import java.util.List;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;

/**
 * Closes the parcels of a day and gives the list that the driver signs.
 *
 * @since 0.1
 */
public interface ManifestDesk {
    /**
     * Closes parcels.
     *
     * @param context of the call
     * @param key makes the order unique, 36 characters at most
     * @param day on which they are handed over
     * @param shipments {@link Labels#shipment()} of each
     * @return the manifest; or why it cannot be made
     * @since 0.1
     */
    Answer<Manifest> close(SpiContext context, String key, LocalDate day, List<String> shipments);
}
