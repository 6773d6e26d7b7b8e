package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waypost.customers.Customers;
import org.waypost.customers.NoticeAddress;
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
    private LetterWriter writer;

    /** The mail of a notice that was not sent yet. */
    @Transactional
    public Optional<OutgoingMail> forNotice(long id) {
        return table.withId(id)
                .filter(notice -> notice.state() != NoticeState.SENT)
                .map(this::addressed);
    }

    private OutgoingMail addressed(Notice notice) {
        NoticeAddress to = customers.withId(notice.customer()).noticeAddress();
        Letterhead head = Letterhead.of(sites.current());
        Letter letter = writer.write(notice, head, to.name(), to.language());
        return new OutgoingMail("notice-" + notice.id(), head.location(), to.name(), to.email(), letter);
    }
}
