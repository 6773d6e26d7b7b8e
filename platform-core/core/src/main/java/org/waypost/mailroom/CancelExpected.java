package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;

/** An operator, or the renter it was announced for, no longer expects a parcel. */
@ApplicationScoped
@Transactional
public class CancelExpected {
    @Inject
    private FindMail mail;

    @Inject
    private MailItems items;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /**
     * Takes the announcement back.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's,
     *     {@link MailroomError#WRONG_STATE} when it came in the meantime
     */
    public MailItem cancel(MailItemId id) {
        MailItem item = access.allowed(Permission.MAIL_ASSIGN) ? items.withId(id) : mail.own(id);
        if (item.custody() != CustodyState.EXPECTED) {
            throw new PlatformException(MailroomError.WRONG_STATE, item.labelCode());
        }
        item.become(CustodyState.DISCARDED);
        ledger.record(
                "mailroom.expected-cancelled",
                new Subject("mail-item", id.value()),
                Map.of(
                        "mailbox",
                        item.mailboxNumber(),
                        "trackingNumber",
                        item.noted().trackingNumber()));
        items.write();
        return item;
    }
}
