package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waypost.customers.CustomerId;
import org.waypost.customers.MailboxSwapped;
import org.waypost.customers.RecipientChanged;
import org.waypost.customers.RenterLeft;
import org.waypost.tenancy.TenantSql;

/**
 * Sees that the list of what is typed into the public register follows what happens: who is approved comes onto it, who
 * changes or leaves has to be typed in again.
 */
@ApplicationScoped
@Transactional
class KeepRegistrations {
    private static final String LAST_NUMBER = """
            SELECT m.number FROM mailbox m WHERE m.tenant_id = :tenant AND m.former_customer_id = ?
            ORDER BY m.closed_on DESC LIMIT 1""";

    @Inject
    private Registrations registrations;

    @Inject
    private TenantSql sql;

    @Inject
    private Clock clock;

    /** Everybody who belongs onto the list and is not there yet. */
    void begin() {
        registrations.begin();
    }

    /** Something changed that the register knows. */
    void change(CustomerId customer) {
        registrations.held(customer).ifPresent(registration -> registration.change(clock.instant()));
    }

    void documentChanged(@Observes DocumentChanged event) {
        boolean stands = event.type().isId() && event.recipient().isEmpty();
        if (stands && event.state() == DocumentState.APPROVED) {
            change(event.customer());
        }
    }

    void recipientChanged(@Observes RecipientChanged event) {
        change(event.customer());
    }

    void mailboxSwapped(@Observes MailboxSwapped event) {
        change(event.renter());
    }

    void renterLeft(@Observes RenterLeft event) {
        String number = sql
                .query(LAST_NUMBER, row -> row.getString(1), event.renter().value())
                .stream()
                .findFirst()
                .orElse("");
        registrations
                .held(event.renter())
                .ifPresent(registration -> registration.end(event.on(), number, clock.instant()));
    }
}
