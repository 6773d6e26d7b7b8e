package org.waypost.requests;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;

/** An operator puts pieces of one renter that go to one address into one parcel. */
@ApplicationScoped
@Transactional
public class PrepareShipment {
    @Inject
    private Shipments shipments;

    @Inject
    private ForwardingRule rule;

    @Inject
    private RequestSteps requests;

    @Inject
    private ShipmentSteps steps;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * Begins a shipment, and with it the work on each request: its piece is pulled.
     *
     * @param ids one or more requests
     * @param customs needed when the parcel crosses a border
     * @throws PlatformException {@link RequestsError#NOT_TOGETHER}, {@link RequestsError#QUOTE_NEEDED},
     *     {@link RequestsError#WRONG_KIND}, {@link RequestsError#CUSTOMS_NEEDED}, {@link RequestsError#WRONG_STATE},
     *     {@link RequestsError#ADDRESS_NOT_VERIFIED}
     */
    public OutboundShipment prepare(
            Collection<ActionRequestId> ids, ParcelMeasures measures, Optional<CustomsDeclaration> customs) {
        List<Forwarding> pieces = ids.stream()
                .distinct()
                .sorted(comparing(ActionRequestId::value))
                .map(this::begun)
                .toList();
        Forwarding first = together(pieces);
        rule.require(first.customer(), first.address());
        OutboundShipment shipment = new OutboundShipment(first.customer(), first.address(), clock.instant());
        measure(shipment, measures, customs);
        shipments.add(shipment);
        pieces.forEach(piece -> piece.travelIn(shipment.shipmentId()));
        steps.told(shipment, "shipments.prepared", Map.of());
        return shipment;
    }

    /**
     * Measures the parcel again.
     *
     * @throws PlatformException {@link RequestsError#SHIPMENT_STATE} once it has a label, {@link RequestsError#CUSTOMS_NEEDED}
     */
    public OutboundShipment measure(ShipmentId id, ParcelMeasures measures, Optional<CustomsDeclaration> customs) {
        OutboundShipment shipment = steps.held(id);
        measure(shipment, measures, customs);
        steps.noted(shipment, "shipments.measured", Map.of("grams", Integer.toString(measures.weightGrams())));
        return shipment;
    }

    private void measure(OutboundShipment shipment, ParcelMeasures measures, Optional<CustomsDeclaration> customs) {
        boolean abroad = shipment.address().isAbroad(sites.current().address().country());
        if (abroad && customs.isEmpty()) {
            throw new PlatformException(RequestsError.CUSTOMS_NEEDED);
        }
        shipment.measure(measures, customs.filter(declared -> abroad));
    }

    private Forwarding begun(ActionRequestId id) {
        ActionRequest request = requests.begun(id);
        request.mustBe(Set.of(RequestKind.FORWARD));
        return shipments.line(id).orElseThrow().forwarding();
    }

    private static Forwarding together(List<Forwarding> pieces) {
        boolean travels = pieces.stream().anyMatch(piece -> piece.shipment().isPresent());
        if (pieces.isEmpty() || travels || destinations(pieces) > 1) {
            throw new PlatformException(RequestsError.NOT_TOGETHER);
        }
        return pieces.get(0);
    }

    private static long destinations(List<Forwarding> pieces) {
        return pieces.stream()
                .map(piece -> List.of(piece.customer(), piece.address()))
                .distinct()
                .count();
    }
}
