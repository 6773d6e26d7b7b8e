package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CurrentRenter;
import org.waypost.shared.PlatformException;

/** An operator, or the renter it was announced for, no longer expects a parcel. */
@ApplicationScoped
@Transactional
public class CancelExpected {
    @Inject
    private MailItems items;

    @Inject
    private CurrentRenter renter;

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
        MailItem item = items.withId(id);
        if (!access.allowed(Permission.MAIL_ASSIGN) && !isMine(item)) {
            throw new PlatformException(MailroomError.UNKNOWN_ITEM);
        }
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

    private boolean isMine(MailItem item) {
        return item.customer().equals(Optional.of(renter.get().customerId()));
    }
}
