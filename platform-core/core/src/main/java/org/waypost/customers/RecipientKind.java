package org.waypost.customers;

/** Why a name may receive mail in a mailbox. */
public enum RecipientKind {
    /** The renter. */
    RENTER,
    /** The renter's business. */
    BUSINESS,
    /** Another writing of the renter's name. */
    ALIAS,
    /** Another person or business with papers of its own. */
    AUTHORIZED
}
