package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/**
 * Takes a mailbox from its renter, at once or on a later day. Its number waits in quarantine, and mail that comes meanwhile is
 * mail of a closed mailbox. A renter without another mailbox is a renter no longer; what becomes of his pieces in storage is
 * the mailroom's to say.
 */
@ApplicationScoped
@Transactional
public class CloseMailbox {
    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private MailboxLedger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<RenterLeft> left;

    /**
     * Closes it when the day has come, else notes the day.
     *
     * @param closing when, and until when the number waits; absent for today and the usual six months
     * @throws org.waypost.shared.PlatformException {@link CustomersError#NO_SUCH_MAILBOX} or
     *     {@link CustomersError#MAILBOX_NOT_RENTED}
     */
    public Mailbox close(MailboxId id, Optional<Closing> closing) {
        access.require(Permission.CUSTOMERS_MANAGE);
        LocalDate today = calendar.today();
        Mailbox mailbox = mailboxes.known(id);
        Closing when = closing.orElseGet(() -> Closing.on(today));
        if (when.on().isAfter(today)) {
            mailbox.plan(when);
            record("customers.mailbox-closing-planned", mailbox, when);
        } else {
            closeNow(mailbox, when);
        }
        return mailbox;
    }

    /**
     * Takes a planned closing back.
     *
     * @throws org.waypost.shared.PlatformException {@link CustomersError#NO_SUCH_MAILBOX}
     */
    public Mailbox keep(MailboxId id) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Mailbox mailbox = mailboxes.known(id);
        mailbox.keep();
        ledger.record("customers.mailbox-kept", mailbox, Map.of());
        return mailbox;
    }

    private void closeNow(Mailbox mailbox, Closing when) {
        CustomerId renter = mailbox.close(when);
        record("customers.mailbox-closed", mailbox, when);
        if (mailboxes.of(renter).isEmpty()) {
            customers.withId(renter).standAs(Standing.CLOSED);
            left.fire(new RenterLeft(renter, when.on()));
        }
    }

    private void record(String action, Mailbox mailbox, Closing when) {
        CustomerId renter = mailbox.customer().or(mailbox::formerCustomer).orElseThrow();
        ledger.record(
                action,
                mailbox,
                renter,
                Map.of("on", when.on().toString(), "until", when.until().toString()));
    }
}
