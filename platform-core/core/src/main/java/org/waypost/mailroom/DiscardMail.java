package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** Puts aside what is no piece of mail but a bad photograph. The photograph is kept; there is no way back. */
@ApplicationScoped
@Transactional
public class DiscardMail {
    @Inject
    private MailItems items;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /**
     * Discards a piece that waits.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM} or {@link MailroomError#WRONG_STATE}
     */
    public MailItem discard(MailItemId id) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        item.become(CustodyState.DISCARDED);
        ledger.record("mailroom.discarded", new Subject("mail-item", id.value()), Map.of("label", item.labelCode()));
        items.write();
        return item;
    }
}
