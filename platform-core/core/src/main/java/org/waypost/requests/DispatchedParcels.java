package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parcels on their way whose carrier can be asked, and what it says of them. */
@ApplicationScoped
@Transactional
class DispatchedParcels {
    private static final int MOST = 2000;

    private Shipments shipments;
    private ConfirmDelivery delivery;
    private ShipmentSteps steps;

    /** For the proxy. */
    protected DispatchedParcels() {}

    @Inject
    DispatchedParcels(Shipments shipments, ConfirmDelivery delivery, ShipmentSteps steps) {
        this.shipments = shipments;
        this.delivery = delivery;
        this.steps = steps;
    }

    List<Followed> followed() {
        return shipments.withStatus(EnumSet.of(ShipmentStatus.DISPATCHED), MOST).stream()
                .filter(shipment -> !shipment.trackingNumber().isEmpty())
                .flatMap(shipment -> shipment.purchase().stream()
                        .map(purchase ->
                                new Followed(shipment.shipmentId(), purchase.offer(), shipment.trackingNumber())))
                .toList();
    }

    /** Writes down what a carrier tells of parcels by their numbers; those that are none of ours are left alone. */
    void note(String carrier, Map<String, ParcelProgress> news) {
        note(
                followed().stream()
                        .filter(parcel -> parcel.carrier().equals(carrier))
                        .toList(),
                news);
    }

    /** Writes down what is new. */
    void note(List<Followed> parcels, Map<String, ParcelProgress> news) {
        for (Followed parcel : parcels) {
            Optional.ofNullable(news.get(parcel.number())).ifPresent(where -> note(parcel.shipment(), where));
        }
    }

    private void note(ShipmentId id, ParcelProgress where) {
        OutboundShipment shipment = steps.held(id);
        if (shipment.status() != ShipmentStatus.DISPATCHED
                || shipment.progress().equals(Optional.of(where))) {
            return;
        }
        if (where == ParcelProgress.DELIVERED) {
            delivery.confirm(id);
        } else {
            shipment.follow(where);
            steps.noted(shipment, "shipments.followed", Map.of("progress", where.name()));
        }
    }

    /** A parcel on its way. */
    record Followed(ShipmentId shipment, String carrier, String number) {}
}
