package org.waypost.spi.carrier;

/**
 * What a carrier's connector may be able to do; each stands for one role of {@link CarrierConnector}.
 *
 * @since 0.1
 */
public enum CarrierCapability {
    /** {@link CarrierConnector#numbers()} reads tracking numbers and knows tracking pages. */
    NUMBERS,
    /** {@link CarrierConnector#rates()} quotes prices. */
    RATES,
    /** {@link CarrierConnector#labels()} buys labels. */
    LABELS,
    /** {@link LabelDesk#voidLabel} takes labels back. */
    VOID,
    /** {@link CarrierConnector#tracking()} tells where parcels are. */
    TRACKING,
    /** {@link CarrierConnector#addresses()} checks postal addresses. */
    ADDRESSES,
    /** {@link CarrierConnector#pickups()} orders collection. */
    PICKUPS,
    /** {@link CarrierConnector#manifests()} closes a day's parcels. */
    MANIFESTS,
    /** {@link CarrierConnector#webhooks()} takes what the carrier reports by itself. */
    WEBHOOKS
}
