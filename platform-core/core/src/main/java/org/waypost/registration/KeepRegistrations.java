package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.CustomerChanged;
import org.waypost.customers.CustomerId;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.MailboxSwapped;
import org.waypost.customers.RecipientChanged;
import org.waypost.customers.RenterLeft;
import org.waypost.customers.Standing;
import org.waypost.customers.StandingChanged;
import org.waypost.tenancy.TenantSql;
import org.waypost.verification.DocumentChanged;
import org.waypost.verification.DocumentState;

/**
 * Sees that the list of what is typed into the public register follows what happens: who is approved comes onto it, who
 * changes or leaves has to be typed in again.
 */
@ApplicationScoped
@Transactional
public class KeepRegistrations {
    private static final String LAST_NUMBER = """
            SELECT m.number FROM mailbox m WHERE m.tenant_id = :tenant AND m.former_customer_id = ?
            ORDER BY m.closed_on DESC LIMIT 1""";

    @Inject
    private Registrations registrations;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private TenantSql sql;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Clock clock;

    /** Everybody who belongs onto the list and is not there yet. */
    public void begin() {
        registrations.begin(calendar.today());
    }

    private void change(AddresseeId addressee) {
        registrations.held(addressee).ifPresent(registration -> registration.change(clock.instant()));
    }

    void standingChanged(@Observes StandingChanged event) {
        if (event.standing() == Standing.APPROVED) {
            begin();
        }
    }

    void documentChanged(@Observes DocumentChanged event) {
        if (event.type().isId() && event.state() == DocumentState.APPROVED) {
            change(event.recipient().map(AddresseeId::of).orElseGet(() -> AddresseeId.of(event.customer())));
        }
    }

    /** Who stands on the renter's form changes that one; others have a form of their own. */
    void recipientChanged(@Observes RecipientChanged event) {
        AuthorizedRecipient recipient = recipients.withId(event.recipient());
        if (recipient.relation().isOnRentersForm()) {
            change(AddresseeId.of(event.customer()));
        } else if (event.standing() == Standing.APPROVED) {
            begin();
        } else if (event.standing() == Standing.CLOSED) {
            registrations
                    .held(AddresseeId.of(event.recipient()))
                    .ifPresent(registration -> registration.end(calendar.today(), "", clock.instant()));
        }
    }

    void renterChanged(@Observes CustomerChanged event) {
        change(AddresseeId.of(event.customer()));
    }

    void mailboxSwapped(@Observes MailboxSwapped event) {
        registrations.heldOf(event.renter()).forEach(registration -> registration.change(clock.instant()));
    }

    void renterLeft(@Observes RenterLeft event) {
        String number = lastNumber(event.renter());
        LocalDate on = event.on();
        registrations.heldOf(event.renter()).forEach(registration -> registration.end(on, number, clock.instant()));
    }

    private String lastNumber(CustomerId renter) {
        return sql.query(LAST_NUMBER, row -> row.getString(1), renter.value()).stream()
                .findFirst()
                .orElse("");
    }
}
