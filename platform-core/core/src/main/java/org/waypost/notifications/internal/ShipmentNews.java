package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ForwardLine;
import org.waypost.requests.ShipmentChanged;
import org.waypost.requests.ShipmentStatus;
import org.waypost.requests.Shipments;

/** Listens to shipments: open pages are told of every change, renters once when a parcel of theirs has arrived. */
@ApplicationScoped
class ShipmentNews {
    @Inject
    private Announcer announcer;

    @Inject
    private KnownFacts facts;

    @Inject
    private Shipments shipments;

    @Inject
    private PushHints hints;

    @Inject
    private RenterHints renters;

    void changed(@Observes ShipmentChanged event) {
        hints.tell(PushHint.REQUESTS);
        renters.changed(event.customer());
        if (event.status() == ShipmentStatus.DELIVERED) {
            shipments.in(event.shipment()).stream().findFirst().ifPresent(this::tellOfArrival);
        }
    }

    /** What else travelled along arrived with it. */
    private void tellOfArrival(ForwardLine piece) {
        ActionRequestId request = piece.request().requestId();
        announcer.announce(
                NoticeKind.SENT_MAIL_ARRIVED,
                piece.request().customer(),
                piece.item().itemId(),
                Optional.of(request),
                facts.of(piece.item().itemId(), request));
    }
}
