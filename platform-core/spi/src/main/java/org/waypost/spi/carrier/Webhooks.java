package org.waypost.spi.carrier;

import java.net.URI;
import org.waypost.spi.SpiContext;

/**
 * Takes what a carrier reports by itself, so that nobody has to ask. The host gives every tenant's connector an address of
 * its own, open to everybody: only a signature tells that a call comes from the carrier.
 *
 * @since 0.1
 */
public interface Webhooks {
    /**
     * Asks the carrier to report to an address from now on. May be called again: the carrier then reports there once, with
     * the settings of today.
     *
     * @param context of the call
     * @param address where the host listens
     * @throws org.waypost.spi.SpiException {@code INVALID_REQUEST} with fault {@code TENANT_CONFIG} when a setting for it is
     *     missing
     * @since 0.1
     */
    void subscribe(SpiContext context, URI address);

    /**
     * Asks the carrier to report no longer; does nothing when it does not.
     *
     * @param context of the call
     * @param address as it was subscribed
     * @since 0.1
     */
    void unsubscribe(SpiContext context, URI address);

    /**
     * Reads a call that reached the address. The carrier sends calls again, and out of order: reading one twice says the same
     * twice.
     *
     * @param context of the call
     * @param call as it arrived
     * @return what it tells; {@link CarrierNews#NONE} when it is genuine and of no interest
     * @throws org.waypost.spi.SpiException {@code AUTH} when it does not prove that it comes from the carrier;
     *     {@code INVALID_REQUEST} when it does, and cannot be understood
     * @since 0.1
     */
    CarrierNews receive(SpiContext context, WebhookCall call);
}
