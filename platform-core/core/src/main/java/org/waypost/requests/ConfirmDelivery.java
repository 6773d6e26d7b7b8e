package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A dispatched parcel was handed to its addressee: a carrier's tracking says so, or an operator who looked. */
@ApplicationScoped
@Transactional
public class ConfirmDelivery {
    @Inject
    private ShipmentSteps steps;

    @Inject
    private Clock clock;

    /**
     * Notes it.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#SHIPMENT_STATE}
     */
    public OutboundShipment confirm(ShipmentId id) {
        OutboundShipment shipment = steps.held(id);
        shipment.deliver(clock.instant());
        steps.told(shipment, "shipments.delivered", Map.of("outbound", shipment.trackingNumber()));
        return shipment;
    }
}
