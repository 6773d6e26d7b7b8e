package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Reads what is sent on: operators all of the location's, renters what was asked for their own pieces. */
@ApplicationScoped
@Transactional
public class FindShipments {
    @Inject
    private Shipments shipments;

    @Inject
    private FindRequests requests;

    @Inject
    private Access access;

    /** Open requests to send a piece on, the most urgent first. */
    public List<ForwardLine> open(int limit) {
        access.require(Permission.REQUESTS_WORK);
        return shipments.open(limit);
    }

    /**
     * One request to send a piece on.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's, and for one of another kind
     */
    public ForwardLine forward(ActionRequestId id) {
        requests.withId(id);
        return shipments.line(id).orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_REQUEST));
    }

    /** What else of the same renter may travel with a request: nobody packed it yet, and it goes to the same address. */
    public List<ForwardLine> companions(ForwardLine of) {
        access.require(Permission.REQUESTS_WORK);
        return shipments.waiting(of.request().customer()).stream()
                .filter(other ->
                        !other.request().requestId().equals(of.request().requestId()))
                .filter(other ->
                        other.forwarding().address().equals(of.forwarding().address()))
                .toList();
    }

    /**
     * The shipment in which a request's piece travels.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's
     */
    public Optional<OutboundShipment> of(ActionRequestId id) {
        return forward(id).forwarding().shipment().map(shipments::withId);
    }

    /**
     * One shipment.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_SHIPMENT}
     */
    public ShipmentLine withId(ShipmentId id) {
        access.require(Permission.REQUESTS_WORK);
        return new ShipmentLine(shipments.withId(id), shipments.in(id));
    }

    /** Those in one of these statuses, the newest first. */
    public List<ShipmentLine> in(Collection<ShipmentStatus> statuses, int limit) {
        access.require(Permission.REQUESTS_WORK);
        return lines(shipments.withStatus(statuses, limit));
    }

    /** Those that were handed over under a manifest, the oldest first. */
    public List<ShipmentLine> on(long manifest) {
        access.require(Permission.REQUESTS_WORK);
        return lines(shipments.on(manifest));
    }

    /** Those on a carrier's own list, the oldest first. */
    public List<ShipmentLine> closedBy(long list) {
        access.require(Permission.REQUESTS_WORK);
        return lines(shipments.closedBy(list));
    }

    private List<ShipmentLine> lines(List<OutboundShipment> found) {
        List<ShipmentId> ids = found.stream().map(OutboundShipment::shipmentId).toList();
        Map<Optional<ShipmentId>, List<ForwardLine>> pieces = shipments.inAll(ids).stream()
                .collect(Collectors.groupingBy(piece -> piece.forwarding().shipment()));
        return found.stream()
                .map(shipment ->
                        new ShipmentLine(shipment, pieces.getOrDefault(Optional.of(shipment.shipmentId()), List.of())))
                .toList();
    }
}
