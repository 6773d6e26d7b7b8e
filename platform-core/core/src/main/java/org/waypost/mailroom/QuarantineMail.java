package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CustomersError;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;

/**
 * Sets a piece aside that may not be given to anybody for now: for somebody unapproved, expired, gone or unknown. From then on
 * its clock runs.
 */
@ApplicationScoped
@Transactional
public class QuarantineMail {
    @Inject
    private MailItems items;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Sites sites;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailQuarantined> quarantined;

    @Inject
    private Clock clock;

    /**
     * Sets it aside; listeners may refuse, as requests do while one is open.
     *
     * @param mailboxNumber the number it came for; empty when nobody knows, or for that of a piece in storage
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#WRONG_STATE},
     *     {@link MailroomError#REQUEST_OPEN} or {@link CustomersError#UNKNOWN_MAILBOX}
     */
    public MailItem quarantine(MailItemId id, QuarantineReason reason, String mailboxNumber) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        Optional<Mailbox> mailbox = mailboxOf(item, mailboxNumber.trim());
        Instant now = clock.instant();
        Optional<LocalDate> closedOn = mailbox.flatMap(Mailbox::closedOn);
        Instant due = QuarantineClock.due(
                reason, item.receivedAt(), closedOn, sites.current().zone());
        item.setAside(new Quarantine(reason, now, due), mailbox);
        return setAside(item);
    }

    /** Sets a piece aside whose renter left it behind; its clock runs already. */
    MailItem takeFromShelf(MailItem item) {
        item.become(CustodyState.QUARANTINED);
        return setAside(item);
    }

    private MailItem setAside(MailItem item) {
        Quarantine why = item.quarantine().orElseThrow();
        ledger.record(
                "mailroom.quarantined",
                new Subject("mail-item", item.itemId().value()),
                Map.of(
                        "reason", why.reason().name(),
                        "mailbox", item.mailboxNumber(),
                        "due", why.dueAt().toString()));
        quarantined.fire(new MailQuarantined(item.itemId(), why.reason(), item.customer()));
        items.write();
        return item;
    }

    private Optional<Mailbox> mailboxOf(MailItem item, String number) {
        return number.isEmpty()
                ? item.mailbox().map(mailboxes::known)
                : Optional.of(mailboxes
                        .withNumber(number)
                        .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, number)));
    }
}
