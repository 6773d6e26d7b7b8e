package org.waypost.web.shipping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.requests.BuyLabel;
import org.waypost.requests.GiveUpShipment;
import org.waypost.requests.LabelByHand;
import org.waypost.requests.PackShipment;
import org.waypost.requests.SettleLabel;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.ShippingCarrier;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;

/** The label of a parcel: noted by hand, or chosen among what carriers offer and bought. */
@Named
@ViewScoped
public class ShipmentDesk implements Serializable {
    @Inject
    private transient BuyLabel buyLabel;

    @Inject
    private transient SettleLabel settleLabel;

    @Inject
    private transient LabelByHand labelByHand;

    @Inject
    private transient PackShipment packShipment;

    @Inject
    private transient GiveUpShipment giveUpShipment;

    @Inject
    private transient ShippingWords words;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient ProblemTexts problems;

    private final CarriageForm form = new CarriageForm();
    private List<RateRow> rates;

    /** Asks every carrier that sells labels; one that fails keeps nobody from the others. */
    public void quote(String shipment) {
        List<RateRow> found = new ArrayList<>();
        tell(() -> buyLabel.carriers().stream()
                .filter(carrier -> carrier.quotes() && carrier.sells())
                .forEach(carrier -> tell(() -> found.addAll(offers(shipment, carrier)))));
        found.sort(RateRow.CHEAPEST_FIRST);
        if (!found.isEmpty()) {
            found.set(0, found.get(0).asBest());
        }
        rates = found;
    }

    private List<RateRow> offers(String shipment, ShippingCarrier carrier) {
        return buyLabel.quote(ShipmentId.of(shipment), carrier.name()).stream()
                .map(rate -> RateRow.of(
                        carrier,
                        rate,
                        format.money(rate.price()),
                        rate.arrives().map(format::date).orElse("")))
                .toList();
    }

    /** Buys the label of an offer that was shown. */
    public void buy(String shipment, String key) {
        tell(() -> Stream.ofNullable(rates)
                .flatMap(List::stream)
                .filter(rate -> rate.key().equals(key))
                .findFirst()
                .ifPresent(rate -> buyLabel.buy(ShipmentId.of(shipment), rate.choice())));
        rates = null;
    }

    /** Notes who carries it. */
    public void label(String shipment) {
        tell(() -> {
            labelByHand.label(ShipmentId.of(shipment), form.carriage(words.getCurrency()));
            pack(shipment);
        });
    }

    /** Lays it with those that wait for their carrier. */
    public void pack(String shipment) {
        tell(() -> {
            packShipment.pack(ShipmentId.of(shipment));
            Messages.addFlashGlobalInfo(words.of("packed"));
            Faces.redirect("/outbound.xhtml");
        });
    }

    /** Gives it up; its pieces are pulled again. */
    public void giveUp(ShipmentRow shipment) {
        tell(() -> {
            giveUpShipment.giveUp(ShipmentId.of(shipment.id()));
            Messages.addFlashGlobalInfo(words.of("givenUp"));
            Faces.redirect("/requests/forward.xhtml?id=%s", shipment.request());
        });
    }

    /** Asks the carrier what became of a purchase. */
    public void ask(String shipment) {
        tell(() -> settleLabel.ask(ShipmentId.of(shipment)));
    }

    /** The operator saw at the carrier that it was bought. */
    public void bought(String shipment) {
        tell(() -> settleLabel.bought(ShipmentId.of(shipment), form.carriage(words.getCurrency())));
    }

    /** The operator saw at the carrier that it was not bought. */
    public void notBought(String shipment) {
        tell(() -> settleLabel.notBought(ShipmentId.of(shipment)));
    }

    private void tell(Runnable step) {
        try {
            step.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** What carriers offer; nothing before they were asked. */
    public List<RateRow> getRates() {
        return rates;
    }

    /** Whether a carrier that sells labels is switched on. */
    public boolean isSelling() {
        return buyLabel.carriers().stream().anyMatch(carrier -> carrier.quotes() && carrier.sells());
    }

    /** Who carries it. */
    public CarriageForm getForm() {
        return form;
    }
}
