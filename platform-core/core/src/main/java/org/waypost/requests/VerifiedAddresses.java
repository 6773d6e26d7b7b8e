package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.AddressPapers;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** The staff say that a renter's document shows an address to which he has mail sent on. */
@ApplicationScoped
@Transactional
public class VerifiedAddresses {
    @Inject
    private SavedAddresses addresses;

    @Inject
    private AddressPapers papers;

    @Inject
    private Customers customers;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * A renter's book, the oldest first.
     *
     * @throws PlatformException {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public List<SavedAddress> of(CustomerId renter) {
        access.require(Permission.CUSTOMERS_VIEW);
        return addresses.of(customers.withId(renter).customerId());
    }

    /**
     * A document shows the address.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_ADDRESS}, {@link RequestsError#ADDRESS_NOT_SHOWN} when no document
     *     that shows an address is approved
     */
    public SavedAddress verify(CustomerId renter, SavedAddressId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        SavedAddress address = addresses.withId(id, renter);
        if (!papers.shown(renter)) {
            throw new PlatformException(RequestsError.ADDRESS_NOT_SHOWN);
        }
        address.verify(TenantScope.current().actor(), clock.instant());
        note("requests.address-verified", address);
        return address;
    }

    /**
     * No document shows it after all.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_ADDRESS}
     */
    public SavedAddress doubt(CustomerId renter, SavedAddressId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        SavedAddress address = addresses.withId(id, renter);
        address.doubt();
        note("requests.address-doubted", address);
        return address;
    }

    private void note(String action, SavedAddress address) {
        ledger.record(
                action,
                new Subject("customer", address.customer().value()),
                Map.of("address", address.address().inOneLine()));
    }
}
