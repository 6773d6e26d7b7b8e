package org.waypost.customers;

/** Who rents. */
public enum CustomerKind {
    /** A natural person. */
    PERSON,
    /** A company or organisation, with a person who signs for it. */
    BUSINESS
}
