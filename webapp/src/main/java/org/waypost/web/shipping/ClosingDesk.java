package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.requests.CloseParcels;
import org.waypost.requests.CloseParcels.ClosingCarrier;
import org.waypost.requests.ClosingList;
import org.waypost.requests.FindProof;
import org.waypost.requests.FindShipments;
import org.waypost.requests.ShipmentLine;
import org.waypost.requests.ShippingCarrier;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;

/** The carriers' own lists: which parcels wait for one, and the latest to be printed. */
@Named
@RequestScoped
public class ClosingDesk {
    private static final int LATEST = 5;

    @Inject
    private CloseParcels closeParcels;

    @Inject
    private FindProof proofs;

    @Inject
    private FindShipments shipments;

    @Inject
    private ShippingWords words;

    @Inject
    private ProblemTexts problems;

    private List<ClosingCarrier> carriers;
    private List<MadeList> made;

    /** Carriers that close parcels. */
    public List<ClosingCarrier> getCarriers() {
        if (carriers == null) {
            carriers = closeParcels.carriers();
        }
        return carriers;
    }

    /** The latest lists, the newest first; none where no carrier closes parcels. */
    public List<MadeList> getMade() {
        if (made == null) {
            made = getCarriers().isEmpty()
                    ? List.of()
                    : proofs.closingLists(LATEST).stream().map(this::row).toList();
        }
        return made;
    }

    private MadeList row(ClosingList list) {
        String carrier = getCarriers().stream()
                .map(ClosingCarrier::carrier)
                .filter(known -> known.name().equals(list.carrier()))
                .findFirst()
                .map(ShippingCarrier::label)
                .orElse(list.carrier());
        List<ShipmentLine> parcels = shipments.closedBy(list.id());
        return new MadeList(carrier, list, parcels.size(), page(parcels));
    }

    private static String page(List<ShipmentLine> parcels) {
        return "/ui/v1/shipments/" + parcels.get(0).shipment().shipmentId().value() + "/closing-list";
    }

    /** Has a carrier close what waits for it. */
    public void close(String carrier) {
        try {
            ClosingList list = closeParcels.close(carrier);
            Messages.addGlobalInfo(words.of("closing.done", list.number().orElseThrow()));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        carriers = null;
        made = null;
    }

    /**
     * A list that was made.
     *
     * @param carrier what people call it
     * @param list the list
     * @param parcels how many are on it
     * @param page address of what is printed
     */
    public record MadeList(String carrier, ClosingList list, int parcels, String page) {}
}
