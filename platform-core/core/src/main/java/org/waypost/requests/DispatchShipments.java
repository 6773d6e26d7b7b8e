package org.waypost.requests;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.Contents;
import org.waypost.mailroom.CustodyState;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** An operator hands packed parcels to a carrier's driver, who signs for them. With that the requests are done. */
@ApplicationScoped
@Transactional
public class DispatchShipments {
    @Inject
    private Shipments shipments;

    @Inject
    private ShipmentSteps steps;

    @Inject
    private RequestSteps requests;

    @Inject
    private Proofs proofs;

    @Inject
    private Contents contents;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Hands them over, all or none, under one manifest.
     *
     * @return those that were handed over
     * @throws PlatformException {@link RequestsError#SHIPMENT_STATE}
     */
    public List<OutboundShipment> dispatch(Collection<ShipmentId> ids, Driver driver) {
        access.require(Permission.REQUESTS_WORK);
        if (ids.isEmpty()) {
            return List.of();
        }
        Manifest manifest = kept(driver);
        return ids.stream()
                .distinct()
                .sorted(comparing(ShipmentId::value))
                .map(id -> dispatched(id, manifest))
                .toList();
    }

    private Manifest kept(Driver driver) {
        driver.signature().ifPresent(contents::register);
        Manifest manifest = new Manifest(driver, TenantScope.current().actor(), clock.instant());
        proofs.add(manifest);
        return manifest;
    }

    private OutboundShipment dispatched(ShipmentId id, Manifest manifest) {
        OutboundShipment shipment = steps.held(id);
        shipment.dispatch(manifest);
        List<ForwardLine> pieces = shipments.in(id);
        for (ForwardLine piece : pieces) {
            piece.item().become(CustodyState.DISPATCHED);
            piece.request().complete(manifest.handedAt());
        }
        Map<String, String> evidence = evidence(shipment, manifest);
        steps.told(shipment, pieces, "shipments.dispatched", evidence);
        pieces.forEach(piece -> requests.told(piece.request(), "requests.completed", evidence));
        return shipment;
    }

    private static Map<String, String> evidence(OutboundShipment shipment, Manifest manifest) {
        return Map.of(
                "carrier", shipment.carrier(),
                "outbound", shipment.trackingNumber(),
                "handedTo", manifest.driver(),
                "manifest", Long.toString(manifest.id()));
    }
}
