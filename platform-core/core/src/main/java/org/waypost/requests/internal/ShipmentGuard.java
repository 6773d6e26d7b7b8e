package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waypost.requests.ForwardLine;
import org.waypost.requests.RequestChanged;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.RequestsError;
import org.waypost.requests.Shipments;
import org.waypost.shared.PlatformException;

/** Keeps a request from being declined while its piece travels: refusing here undoes the whole transaction. */
@ApplicationScoped
class ShipmentGuard {
    @Inject
    private Shipments shipments;

    void refuseWhileItTravels(@Observes RequestChanged changed) {
        boolean declined = changed.status() == RequestStatus.DECLINED && changed.kind() == RequestKind.FORWARD;
        if (declined
                && shipments
                        .line(changed.request())
                        .filter(ShipmentGuard::travels)
                        .isPresent()) {
            throw new PlatformException(RequestsError.IN_SHIPMENT);
        }
    }

    private static boolean travels(ForwardLine line) {
        return line.forwarding().shipment().isPresent();
    }
}
