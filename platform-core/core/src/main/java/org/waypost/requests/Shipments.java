package org.waypost.requests;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;

/** What the bound tenant sends on: what was asked for, and the shipments it travels in. */
public interface Shipments {
    /** Adds what a request needs besides. */
    void add(Forwarding forwarding);

    /** Adds a new one. */
    void add(OutboundShipment shipment);

    /** A request to send a piece on; empty when it is none. */
    Optional<ForwardLine> line(ActionRequestId request);

    /** Open requests to send a piece on, the most urgent first. */
    List<ForwardLine> open(int limit);

    /** Open ones of a customer that travel in no shipment yet, the oldest first. */
    List<ForwardLine> waiting(CustomerId customer);

    /** What travels in a shipment, the oldest first. */
    List<ForwardLine> in(ShipmentId shipment);

    /** What travels in several shipments, the oldest first. */
    List<ForwardLine> inAll(Collection<ShipmentId> shipments);

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#UNKNOWN_SHIPMENT}
     */
    OutboundShipment withId(ShipmentId id);

    /**
     * The one with this id, kept from everybody else until the transaction ends.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#UNKNOWN_SHIPMENT}
     */
    OutboundShipment held(ShipmentId id);

    /** Those in one of these statuses, the newest first. */
    List<OutboundShipment> withStatus(Collection<ShipmentStatus> statuses, int limit);

    /** Packed ones on no list whose labels were bought of a carrier, the oldest first. */
    List<OutboundShipment> toClose(String carrier);

    /** Those on a carrier's own list, the oldest first. */
    List<OutboundShipment> closedBy(long list);

    /** Those that were handed over under a manifest, the oldest first. */
    List<OutboundShipment> on(long manifest);
}
