package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/**
 * Takes a mailbox from its renter, at once or on a later day. Its number waits in quarantine, and mail that comes meanwhile is
 * mail of a closed mailbox. A renter without another mailbox is a renter no longer; pieces of his in storage stay his.
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
    private Ledger ledger;

    @Inject
    private Access access;

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
        ledger.record("customers.mailbox-kept", subject(mailbox), Map.of("number", mailbox.number()));
        return mailbox;
    }

    private void closeNow(Mailbox mailbox, Closing when) {
        Optional<CustomerId> renter = mailbox.customer();
        mailbox.close(when);
        renter.filter(customer -> mailboxes.of(customer).isEmpty())
                .ifPresent(customer -> customers.withId(customer).standAs(Standing.CLOSED));
        record("customers.mailbox-closed", mailbox, when);
    }

    private void record(String action, Mailbox mailbox, Closing when) {
        CustomerId renter = mailbox.customer().or(mailbox::formerCustomer).orElseThrow();
        ledger.record(
                action,
                subject(mailbox),
                Map.of(
                        "number", mailbox.number(),
                        "renter", Long.toString(renter.value()),
                        "on", when.on().toString(),
                        "until", when.until().toString()));
    }

    private static Subject subject(Mailbox mailbox) {
        return new Subject("mailbox", mailbox.mailboxId().value());
    }
}
