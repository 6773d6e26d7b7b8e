package org.waypost.requests;

import java.util.List;

/**
 * A shipment with what travels in it.
 *
 * @param pieces the oldest request first; empty once the shipment was given up
 */
public record ShipmentLine(OutboundShipment shipment, List<ForwardLine> pieces) {
    public ShipmentLine {
        pieces = List.copyOf(pieces);
    }
}
