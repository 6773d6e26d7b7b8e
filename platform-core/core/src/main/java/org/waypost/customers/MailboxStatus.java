package org.waypost.customers;

/** What may be done with a mailbox number. */
public enum MailboxStatus {
    /** Free for anybody. */
    AVAILABLE,
    /** Offered to sign-ups. */
    RESERVED,
    /** Taken by an application. */
    HELD,
    /** Rented. */
    ASSIGNED,
    /** Closed, and not to be given to another yet. */
    QUARANTINED,
    /** Never to be used again. */
    RETIRED
}
