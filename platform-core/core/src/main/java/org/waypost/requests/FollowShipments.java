package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Asks the carriers where the parcels are that left the house. One carrier that is away keeps nobody from the others. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class FollowShipments {
    private static final Logger LOG = LoggerFactory.getLogger(FollowShipments.class);
    private static final int AT_ONCE = 100;

    private DispatchedParcels parcels;
    private CarrierPort carriers;
    private Access access;

    /** For the proxy. */
    protected FollowShipments() {}

    @Inject
    FollowShipments(DispatchedParcels parcels, CarrierPort carriers, Access access) {
        this.parcels = parcels;
        this.carriers = carriers;
        this.access = access;
    }

    /** Asks for all that are on their way. */
    public void run() {
        access.require(Permission.REQUESTS_WORK);
        Map<String, List<DispatchedParcels.Followed>> byCarrier =
                parcels.followed().stream().collect(Collectors.groupingBy(DispatchedParcels.Followed::carrier));
        if (!byCarrier.isEmpty()) {
            carriers.carriers().stream()
                    .filter(ShippingCarrier::tracks)
                    .map(ShippingCarrier::name)
                    .filter(byCarrier::containsKey)
                    .forEach(carrier -> follow(carrier, byCarrier.get(carrier)));
        }
    }

    private void follow(String carrier, List<DispatchedParcels.Followed> all) {
        try {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<DispatchedParcels.Followed> some =
                        new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
                Map<String, ParcelProgress> news = carriers.track(
                        carrier,
                        some.stream().map(DispatchedParcels.Followed::number).toList());
                parcels.note(some, news);
            }
        } catch (PlatformException away) {
            LOG.warn("carrier {} does not tell where its parcels are", carrier, away);
        }
    }
}
