package org.waypost.verification;

import org.waypost.customers.Customer;

/** Fills forms with what is known of renters of the bound tenant. */
public interface FilledForms {
    /** The form of a renter, in the edition in force. */
    FilledForm of(Customer customer);
}
