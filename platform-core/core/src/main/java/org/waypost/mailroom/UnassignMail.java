package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CustomerId;

/** Takes a wrong assignment back: the piece waits again and its renter sees it no more. */
@ApplicationScoped
@Transactional
public class UnassignMail {
    @Inject
    private MailItems items;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailUnassigned> unassigned;

    @Inject
    private Event<MailDescribed> described;

    /**
     * Unassigns a stored piece; listeners may refuse, as requests do while one is open.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#WRONG_STATE} or
     *     {@link MailroomError#REQUEST_OPEN}
     */
    public MailItem unassign(MailItemId id) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        String mailbox = item.mailboxNumber();
        Optional<CustomerId> holder = item.customer();
        item.unassign();
        ledger.record("mailroom.unassigned", new Subject("mail-item", id.value()), Map.of("mailbox", mailbox));
        holder.ifPresentOrElse(
                customer -> unassigned.fire(new MailUnassigned(id, customer)),
                () -> described.fire(new MailDescribed(id)));
        items.write();
        return item;
    }
}
