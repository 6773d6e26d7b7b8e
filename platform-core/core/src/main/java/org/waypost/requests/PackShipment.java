package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.waypost.mailroom.CustodyState;

/** An operator has packed and labelled a parcel: it lies with those that wait for their carrier. */
@ApplicationScoped
@Transactional
public class PackShipment {
    @Inject
    private Shipments shipments;

    @Inject
    private ShipmentSteps steps;

    /**
     * Packs it.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#SHIPMENT_STATE}
     */
    public OutboundShipment pack(ShipmentId id) {
        OutboundShipment shipment = steps.held(id);
        shipment.pack();
        List<ForwardLine> pieces = shipments.in(id);
        pieces.forEach(piece -> piece.item().become(CustodyState.OUTBOUND));
        steps.told(shipment, pieces, "shipments.packed", Map.of());
        return shipment;
    }
}
