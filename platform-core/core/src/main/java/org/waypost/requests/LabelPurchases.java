package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.shared.PlatformException;

/** The transactions around the buying of a label: the intent before the carrier is asked, the result after. */
@ApplicationScoped
@Transactional
class LabelPurchases {
    private static final int MOST = 2000;

    private Shipments shipments;
    private ShipmentSteps steps;
    private Contents contents;
    private Jobs jobs;
    private Clock clock;

    /** For the proxy. */
    protected LabelPurchases() {}

    @Inject
    LabelPurchases(Shipments shipments, ShipmentSteps steps, Contents contents, Jobs jobs, Clock clock) {
        this.shipments = shipments;
        this.steps = steps;
        this.contents = contents;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What is about to be sent; read before prices are asked for. */
    Parcel parcel(ShipmentId id) {
        OutboundShipment shipment = shipments.withId(id);
        shipment.mustBe(ShipmentStatus.DRAFT);
        return parcel(shipment);
    }

    private static Parcel parcel(OutboundShipment shipment) {
        return new Parcel(shipment.address(), shipment.measures().orElseThrow(), shipment.customs());
    }

    /** Writes down that a label is being bought, and has a job look later what became of it in case nobody learns it. */
    LabelOrder begin(ShipmentId id, LabelChoice choice, String carrier) {
        OutboundShipment shipment = steps.held(id);
        Instant now = clock.instant();
        String key = UUID.randomUUID().toString();
        Carriage with = new Carriage(carrier, choice.serviceName(), "", Optional.empty());
        shipment.startBuying(new Purchase(key, choice.carrier(), now), with);
        String payload = Long.toString(id.value());
        jobs.enqueue(NewJob.of(SettleLabel.JOB, payload)
                .keyed(SettleLabel.JOB + "-" + key)
                .from(now.plus(Purchase.PATIENCE)));
        steps.told(shipment, "shipments.label-ordered", Map.of("carrier", carrier, "key", key));
        return new LabelOrder(key, choice, parcel(shipment));
    }

    /**
     * The purchase that nobody knows the outcome of.
     *
     * @throws PlatformException {@link RequestsError#STILL_BUYING}, {@link RequestsError#SHIPMENT_STATE}
     */
    Doubt doubt(ShipmentId id) {
        OutboundShipment shipment = shipments.withId(id);
        return doubt(shipment);
    }

    private Doubt doubt(OutboundShipment shipment) {
        shipment.mustBe(ShipmentStatus.LABEL_IN_DOUBT);
        Purchase purchase = shipment.purchase().orElseThrow();
        if (purchase.mayStillAnswer(clock.instant())) {
            throw new PlatformException(RequestsError.STILL_BUYING);
        }
        return new Doubt(purchase.offer(), purchase.key());
    }

    private static boolean isOf(OutboundShipment shipment, String key) {
        return shipment.purchase()
                .filter(purchase -> purchase.key().equals(key))
                .isPresent();
    }

    /**
     * Writes down what became of a purchase.
     *
     * @return empty when the shipment was settled otherwise meanwhile, so that the label belongs to nobody
     */
    Optional<OutboundShipment> bought(ShipmentId id, String key, BoughtLabel label, Optional<StoredBlob> file) {
        OutboundShipment shipment = steps.held(id);
        if (shipment.status() != ShipmentStatus.LABEL_IN_DOUBT || !isOf(shipment, key)) {
            steps.noted(shipment, "shipments.label-too-late", Map.of("key", key, "label", label.toString()));
            return Optional.empty();
        }
        shipment.bought(label);
        file.ifPresent(blob -> {
            contents.register(blob);
            shipment.keepLabel(blob.id());
        });
        steps.told(shipment, "shipments.labelled", evidence(shipment));
        return Optional.of(shipment);
    }

    /** Nothing was bought; another offer may be taken. */
    OutboundShipment notBought(ShipmentId id, String key, String reason) {
        OutboundShipment shipment = steps.held(id);
        if (shipment.status() == ShipmentStatus.LABEL_IN_DOUBT && isOf(shipment, key)) {
            shipment.notBought();
            steps.told(shipment, "shipments.label-not-bought", Map.of("key", key, "reason", reason));
        }
        return shipment;
    }

    /** Nobody knows yet. */
    OutboundShipment doubted(ShipmentId id, String key, String reason) {
        OutboundShipment shipment = steps.held(id);
        steps.noted(shipment, "shipments.label-in-doubt", Map.of("key", key, "reason", reason));
        return shipment;
    }

    /** An operator has looked at the carrier: it was bought. */
    OutboundShipment foundBought(ShipmentId id, Carriage by) {
        OutboundShipment shipment = steps.held(id);
        doubt(shipment);
        shipment.boughtAfterAll(by);
        steps.told(shipment, "shipments.labelled", evidence(shipment));
        return shipment;
    }

    /** An operator has looked at the carrier: it was not bought. */
    OutboundShipment foundNothing(ShipmentId id) {
        return notBought(id, doubt(steps.held(id)).key(), "");
    }

    private static Map<String, String> evidence(OutboundShipment shipment) {
        return Map.of(
                "carrier", shipment.carrier(),
                "service", shipment.service(),
                "outbound", shipment.trackingNumber());
    }

    /** The bought label of a shipment that was given up, as long as nobody knows what became of it. */
    Optional<Doubt> refundable(ShipmentId id) {
        return shipments
                .withId(id)
                .purchase()
                .filter(purchase ->
                        purchase.refund().filter(Refund.ASKED::equals).isPresent())
                .map(purchase ->
                        new Doubt(purchase.offer(), purchase.carrierShipment().orElseThrow()));
    }

    /** A carrier tells at last what became of labels that were given back, by its own names of the purchases. */
    void decided(String carrier, Map<String, Refund> outcomes) {
        if (!outcomes.isEmpty()) {
            shipments
                    .withStatus(EnumSet.of(ShipmentStatus.VOIDED), MOST)
                    .forEach(shipment -> decided(shipment, carrier, outcomes));
        }
    }

    private void decided(OutboundShipment shipment, String carrier, Map<String, Refund> outcomes) {
        shipment.purchase()
                .filter(purchase -> purchase.offer().equals(carrier)
                        && purchase.refund().filter(Refund.PENDING::equals).isPresent())
                .flatMap(Purchase::carrierShipment)
                .map(outcomes::get)
                .ifPresent(outcome -> refunded(shipment.shipmentId(), outcome));
    }

    void refunded(ShipmentId id, Refund outcome) {
        OutboundShipment shipment = steps.held(id);
        shipment.purchase().orElseThrow().refund(outcome);
        steps.noted(shipment, "shipments.label-returned", Map.of("refund", outcome.name()));
    }

    /**
     * Something a carrier has to be asked about.
     *
     * @param carrier which
     * @param key the purchase's key, or the carrier's own name of it
     */
    record Doubt(String carrier, String key) {}
}
