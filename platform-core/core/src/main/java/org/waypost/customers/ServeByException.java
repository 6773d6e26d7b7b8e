package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** A manager has a renter served although his papers are not in order. */
@ApplicationScoped
@Transactional
public class ServeByException {
    @Inject
    private ReleaseExceptions exceptions;

    @Inject
    private Releases releases;

    @Inject
    private Customers customers;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<ExceptionChanged> changed;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Those of a renter, the newest first.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_CUSTOMER}
     */
    public List<ReleaseException> of(CustomerId renter) {
        access.require(Permission.CUSTOMERS_VIEW);
        return exceptions.of(customers.withId(renter).customerId());
    }

    /**
     * Grants one.
     *
     * @param until its last day
     * @throws PlatformException {@link CustomersError#UNKNOWN_CUSTOMER}, {@link CustomersError#EXCEPTION_INCOMPLETE}, {@link
     *     CustomersError#EXCEPTION_HOLDS}, {@link CustomersError#CUSTOMER_LEFT}
     */
    public ReleaseException grant(CustomerId renter, String reason, LocalDate until) {
        access.require(Permission.EXCEPTIONS_GRANT);
        if (customers.withId(renter).standing() == Standing.CLOSED) {
            throw new PlatformException(CustomersError.CUSTOMER_LEFT);
        }
        releases.exception(renter).ifPresent(holding -> {
            throw new PlatformException(CustomersError.EXCEPTION_HOLDS, holding.until());
        });
        ReleaseException granted = new ReleaseException(renter, reason, until, calendar.today())
                .by(TenantScope.current().actor(), clock.instant());
        exceptions.add(granted);
        told(granted, "customers.exception-granted");
        return granted;
    }

    /**
     * Ends the one that holds.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_CUSTOMER}, {@link CustomersError#NO_EXCEPTION}
     */
    public ReleaseException end(CustomerId renter) {
        access.require(Permission.EXCEPTIONS_GRANT);
        ReleaseException holding = releases.exception(customers.withId(renter).customerId())
                .orElseThrow(() -> new PlatformException(CustomersError.NO_EXCEPTION));
        holding.end(TenantScope.current().actor(), clock.instant());
        told(holding, "customers.exception-ended");
        return holding;
    }

    private void told(ReleaseException exception, String action) {
        ledger.record(
                action,
                new Subject("customer", exception.customer().value()),
                Map.of("reason", exception.reason(), "until", exception.until().toString()));
        changed.fire(new ExceptionChanged(exception.customer()));
    }
}
