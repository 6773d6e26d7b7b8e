package org.waypost.spi.carrier;

import java.util.Optional;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;

/**
 * Buys labels and takes them back. <b>Buying costs money</b>: each order carries a key, and the same key never buys twice.
 * When a connector cannot know whether a purchase went through it fails with {@code OUTCOME_UNKNOWN}; the host then asks
 * {@link #find} and does not buy again.
 *
 * @since 0.1
 */
public interface LabelDesk {
    /**
     * Buys labels for a consignment, all parcels or none.
     *
     * @param context of the call
     * @param order what is to be sent, how, and the key
     * @return the labels; or why the carrier does not take it
     * @since 0.1
     */
    Answer<Labels> buy(SpiContext context, LabelOrder order);

    /**
     * Looks for a purchase whose outcome is unknown.
     *
     * @param context of the call
     * @param key the order's key
     * @return the labels if it went through; nothing if it certainly did not
     * @throws org.waypost.spi.SpiException {@code OUTCOME_UNKNOWN} when the carrier cannot tell; somebody has to look
     * @since 0.1
     */
    Optional<Labels> find(SpiContext context, String key);

    /**
     * Gives labels back that were not used.
     *
     * @param context of the call
     * @param shipment {@link Labels#shipment()}
     * @return what became of it; or why the carrier does not take them back
     * @throws org.waypost.spi.SpiException {@code UNSUPPORTED} without {@link CarrierCapability#VOID}
     * @since 0.1
     */
    Answer<VoidOutcome> voidLabel(SpiContext context, String shipment);
}
