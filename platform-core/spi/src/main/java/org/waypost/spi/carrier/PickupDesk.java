package org.waypost.spi.carrier;

import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;

/**
 * Orders the carrier to collect parcels.
 *
 * @since 0.1
 */
public interface PickupDesk {
    /**
     * Orders a collection.
     *
     * @param context of the call
     * @param order where, when, how many, and the key that makes it unique
     * @return the confirmation; or why the carrier does not come
     * @since 0.1
     */
    Answer<PickupConfirmation> schedule(SpiContext context, PickupOrder order);

    /**
     * Cancels a collection; succeeds when it was cancelled before.
     *
     * @param context of the call
     * @param confirmation {@link PickupConfirmation#number()}
     * @return the same number; or why it is too late
     * @since 0.1
     */
    Answer<String> cancel(SpiContext context, String confirmation);
}
