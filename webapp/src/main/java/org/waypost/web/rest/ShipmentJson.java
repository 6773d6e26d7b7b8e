package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.ShipmentLine;

/**
 * An outbound shipment. Moments are ISO 8601 in UTC.
 *
 * @param state how far it has come, for instance {@code label_in_doubt}
 * @param requests ids of the requests whose pieces travel in it
 * @param items ids of these pieces
 * @param weightGrams with packaging; sides in millimetres, 0 when nobody measured them
 * @param cost what the location pays
 * @param progress where it is, as the carrier said at last, for instance {@code in_transit}
 * @param refund what became of a label that was given back
 * @param label address of the label, below the base of the interface; absent until there is one
 * @param handedTo who took it for the carrier
 */
public record ShipmentJson(
        String id,
        String state,
        List<String> requests,
        List<String> items,
        AddressJson address,
        int weightGrams,
        int lengthMm,
        int widthMm,
        int heightMm,
        NewShipmentJson.CustomsJson customs,
        String carrier,
        String service,
        String trackingNumber,
        MoneyJson cost,
        String progress,
        String refund,
        String label,
        String handedTo,
        String dispatchedAt,
        String deliveredAt) {
    static ShipmentJson of(ShipmentLine line) {
        OutboundShipment shipment = line.shipment();
        var measures = shipment.measures().orElseThrow();
        String id = Long.toString(shipment.shipmentId().value());
        boolean hasLabel = shipment.label().isPresent() || shipment.labelText().isPresent();
        return new ShipmentJson(
                id,
                MailItemJson.apiName(shipment.status()),
                line.pieces().stream()
                        .map(piece -> Long.toString(piece.request().requestId().value()))
                        .toList(),
                line.pieces().stream()
                        .map(piece -> Long.toString(piece.item().itemId().value()))
                        .toList(),
                AddressJson.of(shipment.address()),
                measures.weightGrams(),
                measures.lengthMm(),
                measures.widthMm(),
                measures.heightMm(),
                shipment.customs().map(NewShipmentJson.CustomsJson::of).orElse(null),
                shipment.carrier(),
                shipment.service(),
                shipment.trackingNumber(),
                MoneyJson.of(shipment.cost()),
                shipment.progress().map(MailItemJson::apiName).orElse(null),
                shipment.refund().map(MailItemJson::apiName).orElse(null),
                hasLabel ? "shipments/" + id + "/label" : null,
                shipment.handedTo(),
                shipment.dispatchedAt().map(Object::toString).orElse(null),
                shipment.deliveredAt().map(Object::toString).orElse(null));
    }

    static List<String> ids(List<ShipmentLine> lines) {
        return lines.stream()
                .map(line -> Long.toString(line.shipment().shipmentId().value()))
                .toList();
    }

    /** Several shipments. */
    @Schema(name = "ShipmentsJson")
    public record ListJson(List<ShipmentJson> shipments) {}
}
