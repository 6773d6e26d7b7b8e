package org.waypost.spi.carrier;

import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;

/**
 * Checks postal addresses. May be asked again at any time.
 *
 * @since 0.1
 */
public interface AddressCheck {
    /**
     * Checks an address.
     *
     * @param context of the call
     * @param address as it was typed
     * @return what the carrier knows of it; {@code ADDRESS} when it cannot be delivered to
     * @since 0.1
     */
    Answer<CheckedAddress> check(SpiContext context, PostalAddress address);
}
