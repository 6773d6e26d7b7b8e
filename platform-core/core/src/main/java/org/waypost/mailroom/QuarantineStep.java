package org.waypost.mailroom;

/** What can be done with a piece in quarantine. */
public enum QuarantineStep {
    /** Put it into storage: its renter has been approved. */
    RELEASE,
    /** Tell the renter that it waits, and for what. */
    NOTIFY,
    /** Send it on to where the former renter lives now. */
    REMAIL,
    /** Wait for what the renter does, or for the shipment. */
    WAIT,
    /** Give it back to the carrier with the right words on it. */
    RETURN
}
