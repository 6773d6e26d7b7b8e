package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a renter's mail may be released: his papers are approved, or a manager made an exception that holds today. */
@ApplicationScoped
public class Releases {
    @Inject
    private ReleaseExceptions exceptions;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private LocationCalendar calendar;

    /** Whether it may. */
    public boolean allowed(Customer renter) {
        Standing standing = renter.standing();
        return standing.releasesMail()
                || (standing != Standing.CLOSED
                        && exception(renter.customerId()).isPresent());
    }

    /** The exception by which a renter is served today. */
    public Optional<ReleaseException> exception(CustomerId renter) {
        return exceptions.of(renter).stream()
                .filter(one -> one.holds(calendar.today()))
                .findFirst();
    }

    /** The one of whoever rents a mailbox. */
    public Optional<ReleaseException> exceptionAt(String mailbox) {
        return mailboxes.withNumber(mailbox).flatMap(Mailbox::customer).flatMap(this::exception);
    }
}
