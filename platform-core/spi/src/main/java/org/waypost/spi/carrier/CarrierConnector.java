package org.waypost.spi.carrier;

import org.waypost.spi.SpiException;
import org.waypost.spi.SpiProduct;

/**
 * A carrier as one tenant uses it: one role for each {@link CarrierCapability} that the factory declares. The roles that
 * are not declared answer with {@link org.waypost.spi.SpiErrorCode#UNSUPPORTED}; the host does not ask for them.
 *
 * <p><b>Errors</b> of all roles: {@code AUTH} for a refused account; {@code RATE_LIMITED} and {@code DOWN}, which may be
 * tried again; {@code OUTCOME_UNKNOWN} when something that costs money may have happened. What the carrier
 * refuses for a reason of its own is an {@link org.waypost.spi.Answer.Refused}, not an exception.
 *
 * @since 0.1
 */
public interface CarrierConnector extends SpiProduct {
    /**
     * Reads tracking numbers.
     *
     * @return the role
     * @since 0.1
     */
    default TrackingNumbers numbers() {
        throw SpiException.unsupported("reading tracking numbers");
    }

    /**
     * Quotes prices.
     *
     * @return the role
     * @since 0.1
     */
    default RateDesk rates() {
        throw SpiException.unsupported("quoting rates");
    }

    /**
     * Buys labels and takes them back.
     *
     * @return the role
     * @since 0.1
     */
    default LabelDesk labels() {
        throw SpiException.unsupported("buying labels");
    }

    /**
     * Tells where parcels are.
     *
     * @return the role
     * @since 0.1
     */
    default Tracking tracking() {
        throw SpiException.unsupported("tracking");
    }

    /**
     * Checks postal addresses.
     *
     * @return the role
     * @since 0.1
     */
    default AddressCheck addresses() {
        throw SpiException.unsupported("checking addresses");
    }

    /**
     * Orders collection.
     *
     * @return the role
     * @since 0.1
     */
    default PickupDesk pickups() {
        throw SpiException.unsupported("ordering pick-ups");
    }

    /**
     * Closes a day's parcels.
     *
     * @return the role
     * @since 0.1
     */
    default ManifestDesk manifests() {
        throw SpiException.unsupported("closing manifests");
    }

    /**
     * Takes what the carrier reports by itself.
     *
     * @return the role
     * @since 0.1
     */
    default Webhooks webhooks() {
        throw SpiException.unsupported("webhooks");
    }
}
