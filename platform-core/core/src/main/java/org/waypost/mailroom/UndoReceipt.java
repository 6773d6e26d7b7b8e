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
import org.waypost.shared.PlatformException;

/** Takes back a parcel that was received by mistake. */
@ApplicationScoped
@Transactional
public class UndoReceipt {
    @Inject
    private MailItems items;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailUnassigned> unassigned;

    /**
     * Takes it back: what was announced is expected again, anything else is gone from the shelves. Listeners may refuse, as
     * requests do while one is open.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#REQUEST_OPEN}, or
     *     {@link MailroomError#WRONG_STATE} when it is not in storage or came in with the letters
     */
    public MailItem undo(MailItemId id) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        if (item.custody() != CustodyState.IN_STORAGE || item.noted().type() != MailType.PACKAGE) {
            throw new PlatformException(MailroomError.WRONG_STATE, item.labelCode());
        }
        String mailbox = item.mailboxNumber();
        CustomerId renter = item.customer().orElseThrow();
        item.takeBack();
        ledger.record("mailroom.receipt-undone", new Subject("mail-item", id.value()), Map.of("mailbox", mailbox));
        unassigned.fire(new MailUnassigned(id, renter));
        items.write();
        return item;
    }
}
