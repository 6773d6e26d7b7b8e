package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** An operator notes who carries a shipment whose label was made elsewhere: at a counter, with stamps, in a carrier's own program. */
@ApplicationScoped
@Transactional
public class LabelByHand {
    @Inject
    private ShipmentSteps steps;

    /**
     * Notes it.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#SHIPMENT_STATE}
     */
    public OutboundShipment label(ShipmentId id, Carriage by) {
        OutboundShipment shipment = steps.held(id);
        shipment.labelByHand(by);
        steps.told(
                shipment,
                "shipments.labelled",
                Map.of("carrier", by.carrier(), "service", by.service(), "outbound", by.trackingNumber()));
        return shipment;
    }
}
