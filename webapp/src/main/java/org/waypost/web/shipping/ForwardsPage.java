package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waypost.requests.FindShipments;

/** Open requests to send a piece on, the most urgent first. */
@Named
@RequestScoped
public class ForwardsPage {
    private static final int ROWS = 200;

    @Inject
    private FindShipments shipments;

    @Inject
    private ForwardRows forwards;

    private List<ForwardRow> rows;

    /** One row per request. */
    public List<ForwardRow> getRows() {
        if (rows == null) {
            rows = shipments.open(ROWS).stream().map(forwards::row).toList();
        }
        return rows;
    }
}
