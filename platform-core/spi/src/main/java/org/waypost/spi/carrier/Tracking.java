package org.waypost.spi.carrier;

import java.util.List;
import org.waypost.spi.SpiContext;

/**
 * Tells where parcels are. May be asked again at any time.
 *
 * @since 0.1
 */
public interface Tracking {
    /**
     * Asks about parcels.
     *
     * @param context of the call
     * @param numbers tracking numbers as the carrier writes them, 1 to 100
     * @return a report for each number, in the same order; one that the carrier does not know has the status
     *     {@link TrackingStatus#UNKNOWN} and no events
     * @since 0.1
     */
    List<TrackingReport> track(SpiContext context, List<String> numbers);
}
