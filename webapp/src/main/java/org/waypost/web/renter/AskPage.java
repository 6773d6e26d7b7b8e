package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.Charge;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.PickUpMode;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestKind;
import org.waypost.requests.Tariff;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.requests.ConsentShown;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** The part of a renter's piece where he says what should be done with it: first the kind, then what that needs to know. */
@Named
@ViewScoped
public class AskPage implements Serializable {
    /** What is asked for here; where a piece is sent to has a form of its own. */
    private static final Set<RequestKind> KINDS = EnumSet.complementOf(EnumSet.of(RequestKind.FORWARD));

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient RequestAction requestAction;

    @Inject
    private ConsentShown consent;

    @Inject
    private transient Tariff tariff;

    @Inject
    private transient CurrentRenter renter;

    @Inject
    private transient Sites sites;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private long item;
    private WishForm form = new WishForm();
    private List<RequestKind> kinds;

    @PostConstruct
    void load() {
        item = Ids.parse(String.valueOf(request.getParameter("id")));
    }

    /** What his plan offers. */
    public List<RequestKind> getKinds() {
        if (kinds == null) {
            CustomerId me = renter.get().customerId();
            kinds = KINDS.stream()
                    .filter(kind -> tariff.charge(me, kind).offered())
                    .toList();
        }
        return kinds;
    }

    /** What is filled in. */
    public WishForm getForm() {
        return form;
    }

    /** Ways to collect. */
    public PickUpMode[] getModes() {
        return PickUpMode.values();
    }

    /** Ways to destroy. */
    public DestructionMethod[] getMethods() {
        return DestructionMethod.values();
    }

    /** Chooses what is to be done; what was typed stays. */
    public void choose(RequestKind kind) {
        form.setKind(kind);
    }

    /** What it costs, in a sentence. */
    public String getCost() {
        Charge charge = tariff.charge(renter.get().customerId(), form.getKind());
        return charge.price()
                .map(price -> texts.from("handover", "ask.cost", format.money(price)))
                .orElseGet(() -> texts.from("handover", "ask.included"));
    }

    /** What nobody can undo, with the time in which he still can. */
    public String getWarning() {
        return texts.from(
                "handover",
                "ask.warning." + form.getMethod(),
                requestAction.cooling().toHours());
    }

    /** Asks for it. */
    public void ask() {
        try {
            requestAction.request(
                    new MailItemId(item),
                    consent.agreed(form.wish(sites.current().zone())));
            form = new WishForm();
            Messages.addGlobalInfo(texts.of("renter.requested"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
