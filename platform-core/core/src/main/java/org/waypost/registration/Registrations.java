package org.waypost.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;

/** The registrations of the bound tenant's addressees. */
public interface Registrations {
    /** An addressee's, kept from everybody else until the transaction ends. */
    Optional<Registration> held(AddresseeId addressee);

    /** At whose mailbox an addressee receives mail; absent when he was never registered. */
    Optional<CustomerId> renterOf(AddresseeId addressee);

    /** Those of a renter and of his authorized recipients, kept from everybody else until the transaction ends. */
    List<Registration> heldOf(CustomerId renter);

    /** Those in a state. */
    List<Registration> in(RegistrationState state);

    /** Adds one for every approved addressee without one, and ends the end of those who receive mail again. */
    void begin(LocalDate today);
}
