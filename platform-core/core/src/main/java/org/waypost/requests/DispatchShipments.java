package org.waypost.requests;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waypost.mailroom.CustodyState;
import org.waypost.shared.PlatformException;

/** An operator hands packed parcels to a carrier's driver, who signs with his name. With that the requests are done. */
@ApplicationScoped
@Transactional
public class DispatchShipments {
    private static final int NAME = 100;

    @Inject
    private Shipments shipments;

    @Inject
    private ShipmentSteps steps;

    @Inject
    private RequestSteps requests;

    @Inject
    private Clock clock;

    /**
     * Hands them over, all or none.
     *
     * @param driver the name of who took them, up to 100 characters
     * @throws PlatformException {@link RequestsError#DRIVER_NEEDED}, {@link RequestsError#SHIPMENT_STATE}
     */
    public List<OutboundShipment> dispatch(Collection<ShipmentId> ids, String driver) {
        String name = driver.trim();
        if (name.isEmpty() || name.length() > NAME) {
            throw new PlatformException(RequestsError.DRIVER_NEEDED);
        }
        return ids.stream()
                .distinct()
                .sorted(comparing(ShipmentId::value))
                .map(id -> dispatched(id, name))
                .toList();
    }

    private OutboundShipment dispatched(ShipmentId id, String driver) {
        OutboundShipment shipment = steps.held(id);
        Instant now = clock.instant();
        shipment.dispatch(driver, now);
        Map<String, String> evidence =
                Map.of("carrier", shipment.carrier(), "outbound", shipment.trackingNumber(), "handedTo", driver);
        List<ForwardLine> pieces = shipments.in(id);
        for (ForwardLine piece : pieces) {
            piece.item().become(CustodyState.DISPATCHED);
            piece.request().complete(now);
        }
        steps.told(shipment, pieces, "shipments.dispatched", evidence);
        pieces.forEach(piece -> requests.told(piece.request(), "requests.completed", evidence));
        return shipment;
    }
}
