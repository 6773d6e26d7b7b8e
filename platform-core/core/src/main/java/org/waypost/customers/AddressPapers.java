package org.waypost.customers;

/** Tells whether a renter has shown where his mail may be sent on to; who keeps his papers knows. */
public interface AddressPapers {
    /** Whether a document of his that shows such an address is approved. */
    boolean shown(CustomerId customer);
}
