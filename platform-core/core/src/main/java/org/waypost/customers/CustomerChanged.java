package org.waypost.customers;

/** Something changed of a renter himself, so that his papers may not fit him any more. */
public record CustomerChanged(CustomerId customer, What what) {
    /** What changed. */
    public enum What {
        /** His name, or that of his business. */
        NAME,
        /** Where he lives. */
        HOME_ADDRESS
    }
}
