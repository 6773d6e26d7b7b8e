package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.mailroom.CustodyState;

/**
 * An operator gives up a shipment that has not left the house. Its pieces are pulled again, and nobody ends one of the requests
 * meanwhile; a bought label is given back by a job.
 */
@ApplicationScoped
@Transactional
public class GiveUpShipment {
    /** Kind of the jobs that give labels back. */
    public static final String REFUND = "requests.refund-label";

    @Inject
    private Shipments shipments;

    @Inject
    private ActionRequests requests;

    @Inject
    private ShipmentSteps steps;

    @Inject
    private Jobs jobs;

    /**
     * Gives it up.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#SHIPMENT_STATE} while a label is in doubt, and once
     *     it was dispatched
     */
    public OutboundShipment giveUp(ShipmentId id) {
        OutboundShipment shipment = steps.held(id);
        boolean packed = shipment.status() == ShipmentStatus.PACKED;
        shipment.giveUp();
        List<ForwardLine> pieces = shipments.in(id);
        for (ForwardLine piece : pieces) {
            requests.held(piece.request().requestId());
            if (packed) {
                piece.item().become(CustodyState.STAGED);
            }
            piece.forwarding().leaveShipment();
        }
        if (shipment.refund().isPresent()) {
            String payload = Long.toString(id.value());
            jobs.enqueue(NewJob.of(REFUND, payload).keyed(REFUND + "-" + payload));
        }
        steps.told(shipment, pieces, "shipments.voided", Map.of());
        return shipment;
    }
}
