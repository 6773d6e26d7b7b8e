package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.requests.RequestChanged;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestLate;

/** Listens to action requests: renters are told what becomes of theirs, open pages of every change. */
@ApplicationScoped
class RequestNews {
    @Inject
    private Announcer announcer;

    @Inject
    private KnownFacts facts;

    @Inject
    private PushHints hints;

    @Inject
    private RenterHints renters;

    void changed(@Observes RequestChanged event) {
        hints.tell(PushHint.REQUESTS);
        renters.changed(event.customer());
        notice(event)
                .ifPresent(kind -> announcer.announce(
                        kind,
                        event.customer(),
                        event.item(),
                        Optional.of(event.request()),
                        facts.of(event.item(), event.request())));
    }

    void late(@Observes RequestLate event) {
        hints.tell(PushHint.REQUESTS);
    }

    private static Optional<NoticeKind> notice(RequestChanged event) {
        return switch (event.status()) {
            case REQUESTED, COOLING_OFF -> Optional.of(NoticeKind.REQUEST_RECEIVED);
            case COMPLETED -> Optional.of(done(event.kind()));
            case CANCELLED -> Optional.of(NoticeKind.REQUEST_CANCELLED);
            case DECLINED -> Optional.of(NoticeKind.REQUEST_DECLINED);
            case QUOTED, APPROVED, IN_PROGRESS, READY, REJECTED, QUOTE_EXPIRED, EXPIRED -> Optional.empty();
        };
    }

    private static NoticeKind done(RequestKind kind) {
        return kind == RequestKind.OPEN_AND_SCAN ? NoticeKind.SCAN_READY : NoticeKind.REQUEST_DONE;
    }
}
