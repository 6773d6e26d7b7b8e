package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** A renter puts a piece out of his inbox, where it would only be in the way. It stays on its shelf, and its time runs on. */
@ApplicationScoped
@Transactional
public class ArchiveMail {
    @Inject
    private FindMail mail;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * Puts a piece of one's own away; doing it twice is no mistake.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's
     */
    public MailItem archive(MailItemId id) {
        return become(id, true);
    }

    /**
     * Takes it out again.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's
     */
    public MailItem takeOut(MailItemId id) {
        return become(id, false);
    }

    private MailItem become(MailItemId id, boolean away) {
        MailItem item = mail.own(id);
        if (item.isArchived() != away) {
            item.archive(away, clock.instant());
            ledger.record(away ? "mailroom.archived" : "mailroom.unarchived", new Subject("mail-item", id.value()));
        }
        return item;
    }
}
