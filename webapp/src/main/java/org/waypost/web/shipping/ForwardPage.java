package org.waypost.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.DeclineRequest;
import org.waypost.requests.FindShipments;
import org.waypost.requests.ForwardLine;
import org.waypost.requests.PrepareShipment;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.SendQuote;
import org.waypost.shared.Ids;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;

/** One request to send a piece on: its price if the renter wants to see one first, then its parcel. */
@Named
@ViewScoped
public class ForwardPage implements Serializable {
    private static final String LIST = "/requests/forwards.xhtml";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindShipments shipments;

    @Inject
    private transient PrepareShipment prepareShipment;

    @Inject
    private transient SendQuote sendQuote;

    @Inject
    private transient DeclineRequest declineRequest;

    @Inject
    private transient ForwardRows forwards;

    @Inject
    private transient Sites sites;

    @Inject
    private transient ShippingWords words;

    @Inject
    private transient ProblemTexts problems;

    private long id;
    private ForwardRow row;
    private boolean quotable;
    private List<ForwardRow> companions;
    private final Map<String, Boolean> along = new HashMap<>();
    private final ParcelForm parcel = new ParcelForm();
    private BigDecimal price;
    private String reason = "";

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        show();
    }

    private void show() {
        ForwardLine line = shipments.forward(new ActionRequestId(id));
        row = forwards.row(line);
        quotable = line.request().status() == RequestStatus.REQUESTED;
        companions = shipments.companions(line).stream().map(forwards::row).toList();
    }

    /** Puts the piece, and what was chosen to go along, into one parcel. */
    public void prepare() {
        tell(() -> {
            prepareShipment.prepare(
                    ids().toList(), parcel.measures(sites.current().units()), parcel.customs(words.getCurrency()));
            Faces.redirect("/requests/forward.xhtml?id=%s", Long.toString(id));
        });
    }

    private Stream<ActionRequestId> ids() {
        Stream<ActionRequestId> more =
                along.entrySet().stream().filter(Map.Entry::getValue).map(other -> ActionRequestId.of(other.getKey()));
        return Stream.concat(Stream.of(new ActionRequestId(id)), more);
    }

    /** Tells the renter the price. */
    public void quote() {
        tell(() -> {
            sendQuote.quote(new ActionRequestId(id), Money.of(price, words.getCurrency()));
            Messages.addGlobalInfo(words.of("quote.sent"));
            show();
        });
    }

    /** Tells the renter why it cannot be done. */
    public void decline() {
        tell(() -> {
            declineRequest.decline(new ActionRequestId(id), reason);
            Messages.addFlashGlobalInfo(words.of("declined"));
            Faces.redirect(LIST);
        });
    }

    private void tell(Runnable step) {
        try {
            step.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            show();
        }
    }

    /** The request. */
    public ForwardRow getRow() {
        return row;
    }

    /** Whether a price may be sent. */
    public boolean isQuotable() {
        return quotable;
    }

    /** Whether the parcel may be packed now. */
    public boolean isPackable() {
        return row.request().open()
                && row.shipment().isEmpty()
                && !row.needsQuote()
                && !row.request().quoted();
    }

    /** What else may travel along. */
    public List<ForwardRow> getCompanions() {
        return companions;
    }

    /** Which of them do. */
    public Map<String, Boolean> getAlong() {
        return along;
    }

    /** The parcel. */
    public ParcelForm getParcel() {
        return parcel;
    }

    /** The price to send. */
    public BigDecimal getPrice() {
        return price;
    }

    /** The price to send. */
    public void setPrice(BigDecimal typed) {
        price = typed;
    }

    /** Why it is declined. */
    public String getReason() {
        return reason;
    }

    /** Why it is declined. */
    public void setReason(String typed) {
        reason = typed == null ? "" : typed;
    }
}
