package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waypost.customers.Customers;
import org.waypost.customers.NoticeAddress;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeState;
import org.waypost.tenancy.Sites;

/** Puts a notice into an envelope: who it is for now, in his language, on the location's paper. */
@ApplicationScoped
class NoticeEnvelope {
    @Inject
    private NoticeTable table;

    @Inject
    private Customers customers;

    @Inject
    private Sites sites;

    @Inject
    private EnclosedScans scans;

    @Inject
    private LinkedApplications applications;

    @Inject
    private LetterWriter writer;

    /** The mail of a notice that was not sent yet. One whose pieces were all taken back meanwhile goes away. */
    @Transactional
    public Optional<OutgoingMail> forNotice(long id) {
        Optional<Notice> waiting = table.withId(id).filter(notice -> notice.state() != NoticeState.SENT);
        waiting.filter(notice -> notice.news().isEmpty()).ifPresent(empty -> table.withdraw(id));
        return waiting.filter(notice -> !notice.news().isEmpty()).map(this::addressed);
    }

    private OutgoingMail addressed(Notice notice) {
        NoticeAddress to = customers.withId(notice.customer()).noticeAddress();
        Letterhead head = Letterhead.of(sites.current());
        Enclosures enclosed =
                notice.kind() == NoticeKind.SCAN_SENT ? scans.of(notice, head) : applications.of(notice, head);
        Letter letter = writer.write(notice, head, to.name(), to.language(), enclosed);
        return new OutgoingMail("notice-" + notice.id(), head.location(), to.name(), to.email(), letter, enclosed);
    }
}
