package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.requests.LabelPurchases.Doubt;
import org.waypost.shared.PlatformException;

/** Clears up what became of a label in doubt: the carrier is asked by the purchase's key, or an operator has looked there. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class SettleLabel {
    /** Kind of the jobs that ask. */
    public static final String JOB = "requests.settle-label";

    private LabelPurchases purchases;
    private KeptLabels labels;
    private CarrierPort carriers;
    private Access access;

    /** For the proxy. */
    protected SettleLabel() {}

    @Inject
    SettleLabel(LabelPurchases purchases, KeptLabels labels, CarrierPort carriers, Access access) {
        this.purchases = purchases;
        this.labels = labels;
        this.carriers = carriers;
        this.access = access;
    }

    /**
     * Asks the carrier. Afterwards the shipment has its label, or another may be bought.
     *
     * @throws PlatformException {@link RequestsError#STILL_BUYING}, {@link RequestsError#STILL_IN_DOUBT} when it cannot tell
     */
    public void ask(ShipmentId id) {
        access.require(Permission.REQUESTS_WORK);
        Doubt doubt = purchases.doubt(id);
        LabelOutcome outcome = carriers.find(doubt.carrier(), doubt.key());
        if (outcome instanceof LabelOutcome.Bought bought) {
            labels.keep(id, doubt, bought.label());
        } else if (outcome instanceof LabelOutcome.Refused refused) {
            purchases.notBought(id, doubt.key(), refused.reason());
        } else {
            throw new PlatformException(RequestsError.STILL_IN_DOUBT, ((LabelOutcome.Unknown) outcome).reason());
        }
    }

    /**
     * It was bought, as somebody saw at the carrier.
     *
     * @throws PlatformException {@link RequestsError#STILL_BUYING}, {@link RequestsError#SHIPMENT_STATE}
     */
    public OutboundShipment bought(ShipmentId id, Carriage by) {
        return purchases.foundBought(id, by);
    }

    /**
     * It was not bought, as somebody saw at the carrier.
     *
     * @throws PlatformException {@link RequestsError#STILL_BUYING}, {@link RequestsError#SHIPMENT_STATE}
     */
    public OutboundShipment notBought(ShipmentId id) {
        return purchases.foundNothing(id);
    }
}
