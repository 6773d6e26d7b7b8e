package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** The customer behind the actor of this thread: a renter with his account, or somebody who applies and came by his link. */
@ApplicationScoped
public class CurrentRenter {
    @Inject
    private Customers customers;

    @Inject
    private Access access;

    /**
     * The renter who acts.
     *
     * @throws PlatformException {@link CustomersError#NOT_A_RENTER} or {@link org.waypost.shared.SharedError#FORBIDDEN}
     */
    public Customer get() {
        access.require(Permission.OWN_MAIL);
        return customers
                .withSubject(TenantScope.current().actor().subject())
                .orElseThrow(() -> new PlatformException(CustomersError.NOT_A_RENTER));
    }

    /**
     * Who applies for a mailbox.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_CUSTOMER} or {@link org.waypost.shared.SharedError#FORBIDDEN}
     */
    public Customer applicant() {
        access.require(Permission.OWN_APPLICATION);
        return customers.withId(CustomerId.of(TenantScope.current().actor().subject()));
    }

    /**
     * Whichever of the two acts.
     *
     * @throws PlatformException as {@link #get} and {@link #applicant}
     */
    public Customer self() {
        return access.allowed(Permission.OWN_APPLICATION) && !access.allowed(Permission.OWN_MAIL) ? applicant() : get();
    }
}
