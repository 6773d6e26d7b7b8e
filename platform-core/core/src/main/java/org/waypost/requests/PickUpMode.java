package org.waypost.requests;

/** How a renter collects his mail. */
public enum PickUpMode {
    /** Any time while the counter is open. */
    BUSINESS_HOURS,
    /** At a time he names. */
    APPOINTMENT,
    /** After the operator has told him that it lies ready. */
    AFTER_PREPARATION
}
