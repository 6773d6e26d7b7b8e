package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

/** A carrier reports by itself where parcels are, and what became of refunds. Its signature is its permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class HearCarrier {
    @Inject
    private CarrierCalls calls;

    @Inject
    private DispatchedParcels parcels;

    @Inject
    private LabelPurchases purchases;

    /**
     * Writes down what is new. The same call may come again.
     *
     * @throws org.waypost.shared.PlatformException {@link RequestsError#NOT_A_CARRIER}, {@link RequestsError#UNSIGNED_CALL}
     */
    public void hear(String carrier, CarrierCall call) {
        CarrierNews news = calls.read(carrier, call);
        TenantScope here = TenantScope.current();
        Actor itself = Actor.system("carrier " + carrier);
        TenantScope scope = TenantScope.open(here.tenant(), itself, here.correlationId());
        try {
            parcels.note(carrier, news.parcels());
            purchases.decided(carrier, news.refunds());
        } finally {
            scope.close();
        }
    }
}
