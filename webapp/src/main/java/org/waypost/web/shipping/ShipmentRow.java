package org.waypost.web.shipping;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.ShipmentLine;
import org.waypost.requests.ShipmentStatus;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.shell.Texts;

/**
 * A shipment as pages show it.
 *
 * @param status for decisions of the page
 * @param state in words
 * @param address in one line
 * @param carrier who carries it, and how
 * @param tracking number, or empty
 * @param cost or empty
 * @param progress where it is, or empty
 * @param refund what became of a label that was given back, or empty
 * @param label whether a label can be printed
 * @param handedTo who took it, or empty
 * @param manifest id of the manifest he took it under, or empty
 * @param dispatched when, or null
 * @param delivered when, or null
 */
public record ShipmentRow(
        String id,
        ShipmentStatus status,
        String state,
        String address,
        String carrier,
        String tracking,
        String cost,
        String progress,
        String refund,
        boolean label,
        String handedTo,
        String manifest,
        Instant dispatched,
        Instant delivered,
        List<PieceRow> pieces,
        String request)
        implements Serializable {

    static ShipmentRow of(ShipmentLine line, Texts texts, ShippingWords words) {
        OutboundShipment shipment = line.shipment();
        boolean serviceless = shipment.service().isEmpty();
        return new ShipmentRow(
                Long.toString(shipment.shipmentId().value()),
                shipment.status(),
                words.word(shipment.status()),
                shipment.address().inOneLine(),
                shipment.carrier() + (serviceless ? "" : " · " + shipment.service()),
                shipment.trackingNumber(),
                shipment.cost().map(words::money).orElse(""),
                shipment.progress().map(words::word).orElse(""),
                shipment.refund().map(words::word).orElse(""),
                shipment.label().isPresent() || shipment.labelText().isPresent(),
                shipment.handedTo(),
                shipment.manifest().map(String::valueOf).orElse(""),
                shipment.dispatchedAt().orElse(null),
                shipment.deliveredAt().orElse(null),
                line.pieces().stream()
                        .map(piece -> PieceRow.of(piece.item(), texts))
                        .toList(),
                line.pieces().stream()
                        .findFirst()
                        .map(piece -> Long.toString(piece.request().requestId().value()))
                        .orElse(""));
    }

    /** Whether a price may be compared, or a label noted. */
    public boolean draft() {
        return status == ShipmentStatus.DRAFT;
    }

    /** Whether nobody knows what became of a purchase. */
    public boolean inDoubt() {
        return status == ShipmentStatus.LABEL_IN_DOUBT;
    }

    /** Whether it may go to those that wait for their carrier. */
    public boolean labelled() {
        return status == ShipmentStatus.LABELLED;
    }

    /** Whether it waits for its carrier. */
    public boolean packed() {
        return status == ShipmentStatus.PACKED;
    }

    /** Whether it is on its way. */
    public boolean onItsWay() {
        return status == ShipmentStatus.DISPATCHED;
    }

    /** Whether it has not left the house. */
    public boolean inHouse() {
        return status.isInHouse();
    }

    /** Whether it can still be given up. */
    public boolean voidable() {
        return status.mayBecome(ShipmentStatus.VOIDED);
    }

    /** Address of the label. */
    public String labelAddress() {
        return "/ui/v1/shipments/" + id + "/label";
    }

    /** How many pieces. */
    public int count() {
        return pieces.size();
    }
}
