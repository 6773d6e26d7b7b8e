package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CurrentRenter;
import org.waypost.shared.PlatformException;

/** Reads the photographs of parcels: operators all of the location's, renters those of their own mail. */
@ApplicationScoped
@Transactional
public class FindParcelPictures {
    @Inject
    private Shipments shipments;

    @Inject
    private ParcelPictures pictures;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Access access;

    /**
     * Those of a parcel, the oldest first.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_SHIPMENT} also for another renter's
     */
    public List<ParcelPicture> of(ShipmentId id) {
        OutboundShipment shipment = shipments.withId(id);
        boolean own = access.allowed(Permission.OWN_MAIL)
                && shipment.customer().equals(renter.get().customerId());
        if (!own && !access.allowed(Permission.REQUESTS_WORK)) {
            throw new PlatformException(RequestsError.UNKNOWN_SHIPMENT);
        }
        return pictures.of(id);
    }

    /**
     * One of them.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_SHIPMENT} also when it is another parcel's
     */
    public ParcelPicture one(ShipmentId id, long picture) {
        return of(id).stream()
                .filter(taken -> taken.id() == picture)
                .findFirst()
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_SHIPMENT));
    }
}
