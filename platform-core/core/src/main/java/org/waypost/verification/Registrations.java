package org.waypost.verification;

import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;

/** The registrations of the bound tenant's renters. */
public interface Registrations {
    /** A renter's, kept from everybody else until the transaction ends. */
    Optional<Registration> held(CustomerId customer);

    /** Those in a state. */
    List<Registration> in(RegistrationState state);

    /** Adds one for every approved renter without one, and ends the end of those who have a mailbox again. */
    void begin();
}
