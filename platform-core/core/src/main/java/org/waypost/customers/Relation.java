package org.waypost.customers;

/** What an authorized recipient is to the renter at whose mailbox he receives mail. */
public enum Relation {
    /** Husband, wife or partner in life. */
    SPOUSE,
    /** A child that is not of age. */
    CHILD,
    /** Somebody else of the family. */
    RELATIVE,
    /** Works for the renter or his business. */
    EMPLOYEE,
    /** Member, partner or officer of the business. */
    MEMBER,
    /** A business of the renter. */
    BUSINESS,
    /** Anything else. */
    OTHER
}
