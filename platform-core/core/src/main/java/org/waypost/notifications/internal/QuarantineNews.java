package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.mailroom.MailQuarantined;
import org.waypost.mailroom.QuarantineChanged;
import org.waypost.mailroom.QuarantineNoticeAsked;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;

/** Listens to the quarantine: open pages are told of every change, renters when an operator asks for it. */
@ApplicationScoped
class QuarantineNews {
    @Inject
    private Announcer announcer;

    @Inject
    private KnownFacts facts;

    @Inject
    private PushHints hints;

    @Inject
    private RenterHints renters;

    void quarantined(@Observes MailQuarantined event) {
        hints.tell(PushHint.MAILROOM);
        event.customer().ifPresent(renters::changed);
    }

    void changed(@Observes QuarantineChanged event) {
        hints.tell(PushHint.MAILROOM);
    }

    void noticeAsked(@Observes QuarantineNoticeAsked event) {
        announcer.announce(
                NoticeKind.MAIL_WAITS_FOR_PAPERS,
                event.customer(),
                event.item(),
                Optional.empty(),
                facts.of(event.item()));
    }
}
