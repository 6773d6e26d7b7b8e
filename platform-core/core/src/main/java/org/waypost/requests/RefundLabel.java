package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Gives the label of a shipment that was given up back to its carrier. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class RefundLabel {
    private LabelPurchases purchases;
    private CarrierPort carriers;
    private Access access;

    /** For the proxy. */
    protected RefundLabel() {}

    @Inject
    RefundLabel(LabelPurchases purchases, CarrierPort carriers, Access access) {
        this.purchases = purchases;
        this.carriers = carriers;
        this.access = access;
    }

    /**
     * Gives it back, unless that was done.
     *
     * @throws org.waypost.shared.PlatformException what the carrier says when it is away
     */
    public void refund(ShipmentId id) {
        access.require(Permission.REQUESTS_WORK);
        purchases.refundable(id).ifPresent(label -> {
            Refund outcome = carriers.giveBack(label.carrier(), label.key());
            purchases.refunded(id, outcome);
        });
    }
}
