package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.FindShipments;
import org.waypost.requests.ForwardLine;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.ShipmentLine;
import org.waypost.tenancy.Sites;
import org.waypost.web.requests.RequestRow;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Makes rows of what is sent on, for operators and, of their own, for renters. */
@Named("forwarding")
@RequestScoped
public class ForwardRows {
    @Inject
    private FindShipments shipments;

    @Inject
    private Sites sites;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private ShippingWords words;

    private final Map<String, Object> drawn = new HashMap<>();

    ForwardRow row(ForwardLine line) {
        return ForwardRow.of(
                line,
                RequestRow.of(line.request(), line.item(), texts, format),
                sites.current().address().country(),
                words);
    }

    ShipmentRow row(ShipmentLine line) {
        return ShipmentRow.of(line, texts, words);
    }

    /** What a request asks for. */
    public ForwardRow of(String request) {
        return once(request, () -> row(shipments.forward(ActionRequestId.of(request))));
    }

    /** The shipment of an id. */
    public ShipmentRow shipment(String id) {
        return once(id, () -> row(shipments.withId(ShipmentId.of(id))));
    }

    /** The carrier, its number and where the parcel is, once it left the house; empty until then. */
    public String journey(String request) {
        return shipments
                .of(ActionRequestId.of(request))
                .filter(ForwardRows::left)
                .map(this::journey)
                .orElse("");
    }

    private String journey(OutboundShipment shipment) {
        String where = shipment.progress().map(words::word).orElseGet(() -> words.word(shipment.status()));
        return words.of("journey", shipment.carrier(), shipment.trackingNumber(), where);
    }

    private static boolean left(OutboundShipment shipment) {
        return shipment.dispatchedAt().isPresent();
    }

    /** A page asks for the same many times while it is drawn; before, steps may still change it. */
    @SuppressWarnings("unchecked") // a key stands for one thing only
    private <T> T once(String key, Supplier<T> row) {
        return Faces.isRenderResponse() ? (T) drawn.computeIfAbsent(key, first -> row.get()) : row.get();
    }
}
