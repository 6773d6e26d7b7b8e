package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.mailroom.MailAssigned;
import org.waypost.mailroom.MailRecognised;
import org.waypost.mailroom.MailRecorded;
import org.waypost.mailroom.MailUnassigned;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;

/** Listens to the mailroom: renters are told of their mail, open pages of every change. */
@ApplicationScoped
class MailroomNews {
    @Inject
    private Announcer announcer;

    @Inject
    private NewsTable news;

    @Inject
    private KnownFacts facts;

    @Inject
    private PushHints hints;

    @Inject
    private RenterHints renters;

    void recorded(@Observes MailRecorded event) {
        hints.tell(PushHint.MAILROOM);
    }

    void recognised(@Observes MailRecognised event) {
        hints.tell(PushHint.MAILROOM);
    }

    void assigned(@Observes MailAssigned event) {
        hints.tell(PushHint.MAILROOM);
        renters.changed(event.customer());
        announcer.announce(
                NoticeKind.MAIL_ARRIVED, event.customer(), event.item(), Optional.empty(), facts.of(event.item()));
    }

    void unassigned(@Observes MailUnassigned event) {
        hints.tell(PushHint.MAILROOM);
        renters.changed(event.customer());
        news.forget(event.item());
    }
}
