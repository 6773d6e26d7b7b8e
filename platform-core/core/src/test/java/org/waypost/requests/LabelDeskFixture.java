package org.waypost.requests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.content.ContentFixture;
import org.waypost.customers.CustomerId;
import org.waypost.jobs.NewJob;

/** The desk where labels are bought, with everything around it in memory. */
final class LabelDeskFixture implements AutoCloseable {
    private final ContentFixture contents = new ContentFixture();
    private final CarrierBook carrier = new CarrierBook();
    private final Shelf shelf = new Shelf();
    private final List<NewJob> jobs = new ArrayList<>();
    private final LabelPurchases purchases =
            new LabelPurchases(shelf, new Steps(shelf), contents.contents(), jobs::add, contents.clock());
    private final KeptLabels labels = new KeptLabels(purchases, carrier, contents.writer(), contents.contents());

    CarrierBook carrier() {
        return carrier;
    }

    BuyLabel buyLabel() {
        return new BuyLabel(purchases, labels, carrier, new Access());
    }

    SettleLabel settleLabel() {
        return new SettleLabel(purchases, labels, carrier, new Access());
    }

    RefundLabel refundLabel() {
        return new RefundLabel(purchases, carrier, new Access());
    }

    /** A measured parcel without a label. */
    ShipmentId draft() {
        ForwardingAddress to = new ForwardingAddress(
                "Marisol Vega", "", List.of("1200 N Ashland Ave"), "Chicago", "IL", "60622", "US", "");
        OutboundShipment shipment =
                new OutboundShipment(new CustomerId(5), to, contents.clock().instant());
        shipment.measure(new ParcelMeasures(250, 0, 0, 0), Optional.empty());
        shelf.add(shipment);
        return shipment.shipmentId();
    }

    ShipmentStatus status(ShipmentId id) {
        return shelf.withId(id).status();
    }

    Optional<String> key(ShipmentId id) {
        return shelf.withId(id).purchase().map(Purchase::key);
    }

    List<NewJob> jobs() {
        return jobs;
    }

    /** Until nobody can get an answer to a purchase any more. */
    void waits() {
        contents.clock().move(Purchase.PATIENCE.plusSeconds(1));
    }

    @Override
    public void close() {
        contents.close();
    }

    /** Keeps no ledger. */
    private static final class Steps extends ShipmentSteps {
        private final Shipments shipments;

        Steps(Shipments shipments) {
            this.shipments = shipments;
        }

        @Override
        OutboundShipment held(ShipmentId id) {
            return shipments.held(id);
        }

        @Override
        void told(OutboundShipment shipment, String action, Map<String, String> evidence) {}

        @Override
        void noted(OutboundShipment shipment, String action, Map<String, String> evidence) {}
    }

    private static final class Shelf implements Shipments {
        private final Map<ShipmentId, OutboundShipment> shipments = new HashMap<>();

        @Override
        public void add(Forwarding forwarding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(OutboundShipment shipment) {
            shipments.put(shipment.shipmentId(), shipment);
        }

        @Override
        public Optional<ForwardLine> line(ActionRequestId request) {
            return Optional.empty();
        }

        @Override
        public List<ForwardLine> open(int limit) {
            return List.of();
        }

        @Override
        public List<ForwardLine> waiting(CustomerId customer) {
            return List.of();
        }

        @Override
        public List<ForwardLine> in(ShipmentId shipment) {
            return List.of();
        }

        @Override
        public List<ForwardLine> inAll(Collection<ShipmentId> ids) {
            return List.of();
        }

        @Override
        public OutboundShipment withId(ShipmentId id) {
            return shipments.get(id);
        }

        @Override
        public OutboundShipment held(ShipmentId id) {
            return withId(id);
        }

        @Override
        public List<OutboundShipment> withStatus(Collection<ShipmentStatus> statuses, int limit) {
            return List.of();
        }

        @Override
        public List<OutboundShipment> toClose(String carrier) {
            return List.of();
        }

        @Override
        public List<OutboundShipment> closedBy(long list) {
            return List.of();
        }

        @Override
        public List<OutboundShipment> on(long manifest) {
            return List.of();
        }
    }
}
