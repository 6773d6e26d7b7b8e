package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.waypost.requests.FindShipments;
import org.waypost.requests.ShipmentStatus;

/** What the carrier is handed, to be printed and signed. */
@Named
@RequestScoped
public class ManifestPage {
    private static final int ROWS = 500;

    @Inject
    private FindShipments shipments;

    @Inject
    private ForwardRows forwards;

    private List<ShipmentRow> rows;

    /** One row per parcel. */
    public List<ShipmentRow> getRows() {
        if (rows == null) {
            rows = shipments.in(EnumSet.of(ShipmentStatus.PACKED), ROWS).stream()
                    .map(forwards::row)
                    .toList();
        }
        return rows;
    }
}
