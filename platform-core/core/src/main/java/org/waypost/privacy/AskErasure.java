package org.waypost.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.LocationCalendar;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** The staff notes that a customer asked for the erasure of what is kept of him. */
@ApplicationScoped
@Transactional
public class AskErasure {
    @Inject
    private Customers customers;

    @Inject
    private ErasureRequests requests;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /**
     * Notes it, as of today.
     *
     * @throws PlatformException {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}, {@link
     *     PrivacyError#ALREADY_ASKED}
     */
    public ErasureRequest ask(CustomerId id, AskedBy askedBy) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Customer customer = customers.withId(id);
        if (requests.heldOpenOf(id).isPresent()) {
            throw new PlatformException(PrivacyError.ALREADY_ASKED);
        }
        ErasureRequest request = new ErasureRequest(
                customer.customerId(),
                askedBy,
                calendar.today(),
                TenantScope.current().actor().name());
        requests.add(request);
        ledger.record(
                "privacy.erasure-asked",
                new Subject("customer", id.value()),
                Map.of("by", askedBy.name(), "request", Long.toString(request.id())));
        return request;
    }
}
