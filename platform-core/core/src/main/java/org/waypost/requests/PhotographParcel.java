package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** An operator photographs a parcel, so that its renter sees in which state it left the house. */
@ApplicationScoped
@Transactional
public class PhotographParcel {
    private static final int MOST = 10;

    @Inject
    private ParcelPictures pictures;

    @Inject
    private ShipmentSteps steps;

    @Inject
    private Contents contents;

    @Inject
    private Clock clock;

    /**
     * Adds photographs, all or none; up to ten of a parcel.
     *
     * @throws PlatformException {@link RequestsError#SHIPMENT_STATE} once it has left the house or was given up,
     *     {@link RequestsError#TOO_MANY_PARCEL_PICTURES}
     */
    public List<ParcelPicture> add(ShipmentId id, List<StoredBlob> taken) {
        OutboundShipment shipment = inTheHouse(id);
        if (pictures.of(id).size() + taken.size() > MOST) {
            throw new PlatformException(RequestsError.TOO_MANY_PARCEL_PICTURES, MOST);
        }
        contents.registerAll(taken);
        for (StoredBlob picture : taken) {
            pictures.add(
                    new ParcelPicture(id, picture.id(), TenantScope.current().actor(), clock.instant()));
            steps.noted(shipment, "shipments.photographed", Map.of("sha256", picture.sha256()));
        }
        return pictures.of(id);
    }

    /**
     * Takes one out that is no good. One that is out already does no harm.
     *
     * @throws PlatformException {@link RequestsError#SHIPMENT_STATE} once the parcel has left the house
     */
    public List<ParcelPicture> remove(ShipmentId id, long picture) {
        OutboundShipment shipment = inTheHouse(id);
        pictures.of(id).stream().filter(taken -> taken.id() == picture).forEach(taken -> {
            pictures.remove(taken);
            steps.noted(
                    shipment,
                    "shipments.picture-removed",
                    Map.of("content", Long.toString(taken.content().value())));
        });
        return pictures.of(id);
    }

    private OutboundShipment inTheHouse(ShipmentId id) {
        OutboundShipment shipment = steps.held(id);
        if (!shipment.status().isInHouse()) {
            throw new PlatformException(RequestsError.SHIPMENT_STATE);
        }
        return shipment;
    }
}
