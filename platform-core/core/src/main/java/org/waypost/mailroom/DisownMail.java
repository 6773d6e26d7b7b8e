package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CustomerId;

/** A renter says that a piece is not his: it waits for assignment again, and is never proposed to his mailbox any more. */
@ApplicationScoped
@Transactional
public class DisownMail {
    @Inject
    private FindMail mail;

    @Inject
    private MailItems items;

    @Inject
    private Disownments disownments;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailUnassigned> unassigned;

    /**
     * Gives a stored piece of one's own back; listeners may refuse, as requests do while one is open.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's, {@link
     *     MailroomError#WRONG_STATE} or {@link MailroomError#REQUEST_OPEN}
     */
    public void disown(MailItemId id) {
        access.require(Permission.OWN_MAIL);
        MailItem item = mail.own(id);
        CustomerId renter = item.customer().orElseThrow();
        String mailbox = item.mailboxNumber();
        item.unassign();
        disownments.add(id, mailbox);
        ledger.record("mailroom.disowned", new Subject("mail-item", id.value()), Map.of("mailbox", mailbox));
        unassigned.fire(new MailUnassigned(id, renter));
        items.write();
    }
}
