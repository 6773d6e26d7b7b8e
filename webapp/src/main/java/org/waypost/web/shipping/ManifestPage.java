package org.waypost.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import org.waypost.requests.FindProof;
import org.waypost.requests.FindShipments;
import org.waypost.requests.Manifest;
import org.waypost.requests.ShipmentStatus;
import org.waypost.shared.Ids;

/** What a carrier takes: what waits now, to be printed and signed; with {@code ?taken=ID} what was taken, and the signature. */
@Named
@RequestScoped
public class ManifestPage {
    private static final int ROWS = 500;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FindShipments shipments;

    @Inject
    private FindProof proofs;

    @Inject
    private ForwardRows forwards;

    private Manifest taken;
    private List<ShipmentRow> rows;

    @PostConstruct
    void load() {
        String id = request.getParameter("taken");
        taken = id == null ? null : proofs.manifest(Ids.parse(id));
        rows = (taken == null ? shipments.in(EnumSet.of(ShipmentStatus.PACKED), ROWS) : shipments.on(taken.id()))
                .stream().map(forwards::row).toList();
    }

    /** One row per parcel. */
    public List<ShipmentRow> getRows() {
        return rows;
    }

    /** That they were taken, and by whom; null while they wait. */
    public Manifest getTaken() {
        return taken;
    }

    /** Address of the signature; empty without one. */
    public String getSignature() {
        return taken != null && taken.signature().isPresent() ? "/ui/v1/manifests/" + taken.id() + "/signature" : "";
    }
}
