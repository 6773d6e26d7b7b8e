package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** Notes what is known of a piece: sender, type, measures, shelf. */
@ApplicationScoped
@Transactional
public class DescribeMail {
    @Inject
    private MailItems items;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<MailDescribed> described;

    /**
     * Replaces what is noted.
     *
     * @param version the version the operator saw
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM} or {@link MailroomError#CHANGED_MEANWHILE}
     */
    public MailItem describe(MailItemId id, long version, MailDetails details) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        item.describe(version, details);
        return noted(item);
    }

    /**
     * Changes some of what is noted, whatever version the piece has.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM} or {@link MailroomError#BAD_DETAILS}
     */
    public MailItem describe(MailItemId id, UnaryOperator<MailDetails> noting) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        item.describe(noting.apply(item.noted()));
        return noted(item);
    }

    private MailItem noted(MailItem item) {
        MailDetails details = item.noted();
        ledger.record(
                "mailroom.described",
                new Subject("mail-item", item.itemId().value()),
                Map.of("sender", details.sender(), "type", details.type().name(), "shelf", details.shelf()));
        described.fire(new MailDescribed(item.itemId()));
        items.write();
        return item;
    }
}
