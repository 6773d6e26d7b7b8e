package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** Notes that a piece is not where it should be, and that it turned up again. */
@ApplicationScoped
@Transactional
public class ReportMail {
    private MailItems items;
    private Ledger ledger;
    private Access access;

    /** For the proxy. */
    protected ReportMail() {}

    /** Reports there. */
    @Inject
    public ReportMail(MailItems items, Ledger ledger, Access access) {
        this.items = items;
        this.ledger = ledger;
        this.access = access;
    }

    /**
     * Cannot be found.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM}, or {@link MailroomError#WRONG_STATE}
     *     when it has left the house
     */
    public MailItem lost(MailItemId id) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        String before = item.custody().name();
        item.become(CustodyState.LOST);
        return told(
                "mailroom.lost",
                item,
                Map.of("before", before, "shelf", item.noted().shelf()));
    }

    /**
     * Turned up: it is back in storage, or waits again if it has no mailbox.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM}, or {@link MailroomError#WRONG_STATE}
     *     when nobody missed it
     */
    public MailItem found(MailItemId id) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        item.found();
        return told("mailroom.found", item, Map.of("shelf", item.noted().shelf()));
    }

    private MailItem told(String action, MailItem item, Map<String, String> evidence) {
        ledger.record(action, new Subject("mail-item", item.itemId().value()), evidence);
        items.write();
        return item;
    }
}
