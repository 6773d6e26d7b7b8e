package org.waypost.customers;

/** How much a mailbox holds. */
public enum MailboxSize {
    /** Letters. */
    SMALL,
    /** Letters and magazines. */
    MEDIUM,
    /** Small parcels too. */
    LARGE,
    /** As large as the location has. */
    XL
}
