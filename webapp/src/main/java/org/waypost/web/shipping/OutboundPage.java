package org.waypost.web.shipping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.content.BlobWriter;
import org.waypost.content.StoredBlob;
import org.waypost.requests.ConfirmDelivery;
import org.waypost.requests.DispatchShipments;
import org.waypost.requests.Driver;
import org.waypost.requests.FindShipments;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.ShipmentStatus;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.requests.DrawnPicture;

/** Parcels that wait for their carrier, and those on their way. */
@Named
@ViewScoped
public class OutboundPage implements Serializable {
    private static final int ROWS = 200;
    private static final int DONE = 20;

    @Inject
    private transient FindShipments shipments;

    @Inject
    private transient DispatchShipments dispatchShipments;

    @Inject
    private transient ConfirmDelivery confirmDelivery;

    @Inject
    private transient BlobWriter writer;

    @Inject
    private transient ForwardRows forwards;

    @Inject
    private transient ShippingWords words;

    @Inject
    private transient ProblemTexts problems;

    private final Map<String, Boolean> chosen = new HashMap<>();
    private List<ShipmentRow> waiting;
    private String driver = "";
    private String signature = "";

    /** Packed, or not yet: all that is still in the house. */
    public List<ShipmentRow> getWaiting() {
        if (waiting == null) {
            waiting = rows(EnumSet.of(ShipmentStatus.PACKED), ROWS);
            waiting.forEach(row -> chosen.putIfAbsent(row.id(), true));
        }
        return waiting;
    }

    /** Begun and not packed. */
    public List<ShipmentRow> getUnfinished() {
        return rows(EnumSet.of(ShipmentStatus.DRAFT, ShipmentStatus.LABEL_IN_DOUBT, ShipmentStatus.LABELLED), ROWS);
    }

    /** On their way. */
    public List<ShipmentRow> getOnTheirWay() {
        return rows(EnumSet.of(ShipmentStatus.DISPATCHED), ROWS);
    }

    /** Delivered lately. */
    public List<ShipmentRow> getDelivered() {
        return rows(EnumSet.of(ShipmentStatus.DELIVERED), DONE);
    }

    private List<ShipmentRow> rows(Set<ShipmentStatus> statuses, int limit) {
        return shipments.in(statuses, limit).stream().map(forwards::row).toList();
    }

    /** Has everything asked for anew. */
    public void refresh() {
        waiting = null;
    }

    /** Hands those that are chosen to the driver. */
    public void dispatch() {
        List<ShipmentId> ids = getWaiting().stream()
                .filter(row -> Boolean.TRUE.equals(chosen.get(row.id())))
                .map(row -> ShipmentId.of(row.id()))
                .toList();
        if (ids.isEmpty()) {
            Messages.addGlobalInfo(words.of("dispatched", 0));
            return;
        }
        tell(() -> {
            dispatchShipments.dispatch(ids, new Driver(driver, signed()));
            Messages.addFlashGlobalInfo(words.of("dispatched", ids.size()));
            Faces.redirect("/outbound.xhtml");
        });
    }

    private Optional<StoredBlob> signed() {
        return DrawnPicture.of(signature).map(drawn -> writer.write(drawn, "driver.png"));
    }

    /** The addressee has it. */
    public void deliver(String id) {
        tell(() -> confirmDelivery.confirm(ShipmentId.of(id)));
    }

    private void tell(Runnable step) {
        try {
            step.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        refresh();
    }

    /** Which of those that wait are handed over. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    /** Who takes them. */
    public String getDriver() {
        return driver;
    }

    /** Who takes them. */
    public void setDriver(String typed) {
        driver = typed == null ? "" : typed;
    }

    /** What he drew on the screen. */
    public String getSignature() {
        return signature;
    }

    /** What he drew on the screen. */
    public void setSignature(String drawn) {
        signature = drawn == null ? "" : drawn;
    }
}
