package org.waypost.webhooks;

/** What became of a delivery. */
public enum DeliveryState {
    /** It waits to be sent, for the first time or again. */
    WAITING,
    /** The partner's program took it. */
    DELIVERED,
    /** It was given up. */
    FAILED
}
