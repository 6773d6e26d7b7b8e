package org.waypost.spi.carrier;

/**
 * What became of labels that were given back.
 *
 * @since 0.1
 */
public enum VoidOutcome {
    /** They are void; nothing is charged, or the money is back. */
    VOIDED,
    /** They are void; the carrier decides later on the money. */
    REFUND_PENDING,
    /** There was nothing to give back: the carrier charges only what it sees. */
    NOT_CHARGED
}
