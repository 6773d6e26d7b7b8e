package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.requests.LabelPurchases.Doubt;
import org.waypost.shared.PlatformException;

/**
 * Compares prices and buys a label. The intent is written down and committed before the carrier is asked, outside of any
 * transaction; what it answered is written after. Whatever happens between, nothing is bought a second time: the shipment
 * stays in doubt until the carrier, or somebody who looked there, has told what became of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class BuyLabel {
    private LabelPurchases purchases;
    private KeptLabels labels;
    private CarrierPort carriers;
    private Access access;

    /** For the proxy. */
    protected BuyLabel() {}

    @Inject
    BuyLabel(LabelPurchases purchases, KeptLabels labels, CarrierPort carriers, Access access) {
        this.purchases = purchases;
        this.labels = labels;
        this.carriers = carriers;
        this.access = access;
    }

    /** The carriers that are switched on here. */
    public List<ShippingCarrier> carriers() {
        access.require(Permission.REQUESTS_WORK);
        return carriers.carriers();
    }

    /**
     * What sending a shipment with a carrier would cost, the cheapest first.
     *
     * @throws PlatformException {@link RequestsError#SHIPMENT_STATE}, or what the carrier says
     */
    public List<ShippingRate> quote(ShipmentId id, String carrier) {
        access.require(Permission.REQUESTS_WORK);
        return carriers.quote(carrier, purchases.parcel(id));
    }

    /**
     * Buys a label.
     *
     * @return the shipment, labelled or in doubt
     * @throws PlatformException {@link RequestsError#LABEL_REFUSED} when the carrier does not sell it,
     *     {@link RequestsError#SHIPMENT_STATE} when it has a label or one in doubt
     */
    public OutboundShipment buy(ShipmentId id, LabelChoice choice) {
        access.require(Permission.REQUESTS_WORK);
        LabelOrder order = purchases.begin(id, choice, seller(choice.carrier()));
        LabelOutcome outcome = carriers.buy(order);
        if (outcome instanceof LabelOutcome.Bought bought) {
            return labels.keep(id, new Doubt(choice.carrier(), order.key()), bought.label())
                    .orElseThrow(() -> new PlatformException(RequestsError.SHIPMENT_STATE));
        }
        if (outcome instanceof LabelOutcome.Refused refused) {
            purchases.notBought(id, order.key(), refused.reason());
            throw new PlatformException(RequestsError.LABEL_REFUSED, refused.reason());
        }
        return purchases.doubted(id, order.key(), ((LabelOutcome.Unknown) outcome).reason());
    }

    private String seller(String carrier) {
        return carriers.carriers().stream()
                .filter(known -> known.name().equals(carrier) && known.sells())
                .map(ShippingCarrier::label)
                .findFirst()
                .orElseThrow(() -> new PlatformException(RequestsError.BAD_CARRIAGE));
    }
}
