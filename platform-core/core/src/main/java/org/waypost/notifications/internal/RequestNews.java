package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ActionRequested;
import org.waypost.requests.RequestBegun;
import org.waypost.requests.RequestCancelled;
import org.waypost.requests.RequestCompleted;
import org.waypost.requests.RequestDeclined;

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

    void requested(@Observes ActionRequested event) {
        tell(NoticeKind.REQUEST_RECEIVED, event.request(), event.item(), event.customer());
    }

    void begun(@Observes RequestBegun event) {
        changed(event.customer());
    }

    void completed(@Observes RequestCompleted event) {
        NoticeKind kind = switch (event.kind()) {
            case OPEN_AND_SCAN -> NoticeKind.SCAN_READY;
        };
        tell(kind, event.request(), event.item(), event.customer());
    }

    void cancelled(@Observes RequestCancelled event) {
        tell(NoticeKind.REQUEST_CANCELLED, event.request(), event.item(), event.customer());
    }

    void declined(@Observes RequestDeclined event) {
        tell(NoticeKind.REQUEST_DECLINED, event.request(), event.item(), event.customer());
    }

    private void tell(NoticeKind kind, ActionRequestId request, MailItemId item, CustomerId customer) {
        changed(customer);
        announcer.announce(kind, customer, item, Optional.of(request), facts.of(item, request));
    }

    private void changed(CustomerId customer) {
        hints.tell(PushHint.REQUESTS);
        renters.changed(customer);
    }
}
