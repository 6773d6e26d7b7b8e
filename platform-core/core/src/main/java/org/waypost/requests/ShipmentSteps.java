package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** What every step of a shipment has in common: the ledger of each piece keeps it, and others are told. */
@ApplicationScoped
class ShipmentSteps {
    @Inject
    private Shipments shipments;

    @Inject
    private RequestSteps requests;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<ShipmentChanged> changed;

    /** The shipment, kept from everybody else, for an operator. */
    OutboundShipment held(ShipmentId id) {
        access.require(Permission.REQUESTS_WORK);
        return shipments.held(id);
    }

    /** Writes a step into the ledgers and tells those who listen that the shipment came into its present status. */
    void told(OutboundShipment shipment, String action, Map<String, String> evidence) {
        told(shipment, shipments.in(shipment.shipmentId()), action, evidence);
    }

    /** The same, for pieces that travel in it no longer. */
    void told(OutboundShipment shipment, List<ForwardLine> pieces, String action, Map<String, String> evidence) {
        noted(shipment, pieces, action, evidence);
        changed.fire(new ShipmentChanged(
                shipment.shipmentId(),
                shipment.customer(),
                pieces.stream().map(piece -> piece.item().itemId()).toList(),
                shipment.status()));
    }

    /** Writes something that was done into the ledgers. */
    void noted(OutboundShipment shipment, String action, Map<String, String> evidence) {
        noted(shipment, shipments.in(shipment.shipmentId()), action, evidence);
    }

    private void noted(
            OutboundShipment shipment, List<ForwardLine> pieces, String action, Map<String, String> evidence) {
        long id = shipment.shipmentId().value();
        Map<String, String> complete = new HashMap<>(evidence);
        complete.put("shipment", Long.toString(id));
        ledger.record(action, new Subject("shipment", id), complete);
        pieces.forEach(piece -> requests.noted(piece.request(), action, complete));
    }
}
