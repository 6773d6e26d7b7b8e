package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.requests.HoldEnding;
import org.waypost.requests.RequestChanged;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestLate;
import org.waypost.requests.RequestNoted;

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

    void noted(@Observes RequestNoted event) {
        hints.tell(PushHint.REQUESTS);
    }

    void holdEnds(@Observes HoldEnding event) {
        renters.changed(event.customer());
        announcer.announce(
                event.over() ? NoticeKind.HOLD_ENDED : NoticeKind.HOLD_ENDS_SOON,
                event.customer(),
                event.item(),
                Optional.empty(),
                facts.of(event.item(), event.until()));
    }

    private static Optional<NoticeKind> notice(RequestChanged event) {
        return switch (event.status()) {
            case REQUESTED, COOLING_OFF -> Optional.of(NoticeKind.REQUEST_RECEIVED);
            case COMPLETED -> Optional.of(done(event.kind()));
            case CANCELLED -> Optional.of(NoticeKind.REQUEST_CANCELLED);
            case DECLINED -> Optional.of(NoticeKind.REQUEST_DECLINED);
            case READY -> Optional.of(NoticeKind.PICK_UP_READY);
            case EXPIRED -> Optional.of(NoticeKind.PICK_UP_EXPIRED);
            case QUOTED -> Optional.of(NoticeKind.QUOTE_WAITS);
            case QUOTE_EXPIRED -> Optional.of(NoticeKind.QUOTE_ENDED);
            case APPROVED, IN_PROGRESS, REJECTED -> Optional.empty();
        };
    }

    private static NoticeKind done(RequestKind kind) {
        return switch (kind) {
            case OPEN_AND_SCAN -> NoticeKind.SCAN_READY;
            case SCAN_AND_SEND -> NoticeKind.SCAN_SENT;
            case FORWARD -> NoticeKind.MAIL_SENT_ON;
            case PICK_UP -> NoticeKind.HANDED_OVER;
            case DESTROY -> NoticeKind.DESTROYED;
            case HOLD, DELIVER -> NoticeKind.REQUEST_DONE;
        };
    }
}
