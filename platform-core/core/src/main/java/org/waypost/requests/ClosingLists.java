package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantScope;

/** The transactions around the closing of parcels: the order before the carrier is asked, the list after. */
@ApplicationScoped
@Transactional
class ClosingLists {
    private Shipments shipments;
    private ShipmentSteps steps;
    private Proofs proofs;
    private Contents contents;
    private Sites sites;
    private Clock clock;

    /** For the proxy. */
    protected ClosingLists() {}

    @Inject
    ClosingLists(Shipments shipments, ShipmentSteps steps, Proofs proofs, Contents contents, Sites sites, Clock clock) {
        this.shipments = shipments;
        this.steps = steps;
        this.proofs = proofs;
        this.contents = contents;
        this.sites = sites;
        this.clock = clock;
    }

    int waiting(String carrier) {
        return shipments.toClose(carrier).size();
    }

    /** An order that nobody knows the answer to is given again. */
    ClosingOrder begin(String carrier) {
        ClosingList list = proofs.unansweredList(carrier).orElseGet(() -> begun(carrier));
        List<String> names =
                shipments.closedBy(list.id()).stream().map(ClosingLists::name).toList();
        LocalDate day = LocalDate.ofInstant(list.askedAt(), sites.current().zone());
        return new ClosingOrder(carrier, Long.toString(list.id()), day, names);
    }

    private ClosingList begun(String carrier) {
        List<OutboundShipment> free = shipments.toClose(carrier).stream()
                .map(shipment -> steps.held(shipment.shipmentId()))
                .filter(OutboundShipment::isToBeClosed)
                .toList();
        if (free.isEmpty()) {
            throw new PlatformException(RequestsError.NOTHING_TO_CLOSE);
        }
        ClosingList list = new ClosingList(carrier, TenantScope.current().actor(), clock.instant());
        proofs.add(list);
        free.forEach(shipment -> shipment.putOn(list));
        return list;
    }

    /** What the carrier left out may be closed again. */
    ClosingList keep(ClosingOrder order, ClosedParcels closed, StoredBlob page) {
        ClosingList list = proofs.closingList(order.list()).orElseThrow();
        contents.register(page);
        list.close(closed.number(), page);
        for (OutboundShipment shipment : shipments.closedBy(list.id())) {
            if (closed.shipments().contains(name(shipment))) {
                steps.noted(shipment, "shipments.closed", Map.of("number", closed.number(), "carrier", list.carrier()));
            } else {
                shipment.takeOffList();
            }
        }
        return list;
    }

    /** The carrier has certainly closed nothing. */
    void forget(ClosingOrder order) {
        shipments.closedBy(order.list()).forEach(OutboundShipment::takeOffList);
        proofs.closingList(order.list()).ifPresent(proofs::remove);
    }

    private static String name(OutboundShipment shipment) {
        return shipment.purchase().flatMap(Purchase::carrierShipment).orElseThrow();
    }
}
