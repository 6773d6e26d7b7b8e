package org.waypost.spi.compliance;

/**
 * What can bring a duty about. Later versions may add occasions.
 *
 * @since 0.1
 */
public enum Occasion {
    /** The calendar: duties that come back on certain days, whatever happened. */
    CALENDAR,
    /** A case was approved. */
    CASE_APPROVED,
    /** A mailbox was closed. */
    MAILBOX_CLOSED,
    /** The location opened, its owner's or its own particulars changed, or a paper of its own runs out. */
    OPERATOR_CHANGED,
    /** A customer does not do what the rules ask for. */
    CUSTOMER_REFUSED,
    /** Legal papers for a customer were handed to the location. */
    LEGAL_PAPERS_RECEIVED
}
