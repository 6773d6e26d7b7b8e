package org.waypost.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.KeepAddresses;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestAction;
import org.waypost.requests.SavedAddressId;
import org.waypost.requests.Wish;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.shell.Texts;

/** A renter asks for a piece, and others along with it, to be sent on: where to, how, at what price. */
@Named
@ViewScoped
public class AskForwardPage implements Serializable {
    private static final String NEW = "new";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient RenterFolders folders;

    @Inject
    private transient KeepAddresses book;

    @Inject
    private transient RequestAction requestAction;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ShippingWords words;

    @Inject
    private transient ProblemTexts problems;

    private long id;
    private PieceRow piece;
    private List<PieceRow> others;
    private final Map<String, Boolean> along = new HashMap<>();
    private final ForwardWishForm form = new ForwardWishForm();
    private AddressForm address;
    private String chosen = NEW;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        piece = PieceRow.of(mail.own(new MailItemId(id)), texts);
        address = AddressForm.in(sites.current().address().country());
        others = folders.inbox().stream()
                .map(line -> PieceRow.of(line.item(), texts))
                .filter(other -> !other.id().equals(piece.id()))
                .toList();
        getAddresses().stream().findFirst().ifPresent(first -> chosen = first.id());
    }

    /** Asks for it; all that was chosen goes to the same address. */
    public void ask() {
        try {
            Wish.Destination to = destination();
            Wish wish = new Wish.Forward(to, form.terms(words.getCurrency()), form.getNote());
            pieces().forEach(item -> requestAction.request(item, wish));
            Messages.addFlashGlobalInfo(texts.of("renter.requested"));
            Faces.redirect("/renter/pending.xhtml");
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private Stream<MailItemId> pieces() {
        Stream<MailItemId> more =
                along.entrySet().stream().filter(Map.Entry::getValue).map(other -> MailItemId.of(other.getKey()));
        return Stream.concat(Stream.of(new MailItemId(id)), more);
    }

    private Wish.Destination destination() {
        return isNewAddress()
                ? new Wish.Destination.Given(address.address())
                : new Wish.Destination.Saved(SavedAddressId.of(chosen));
    }

    /** The piece. */
    public PieceRow getPiece() {
        return piece;
    }

    /** What else lies in the Inbox. */
    public List<PieceRow> getOthers() {
        return others;
    }

    /** Which of the others go along. */
    public Map<String, Boolean> getAlong() {
        return along;
    }

    /** The renter's book. */
    public List<AddressRow> getAddresses() {
        return book.own().stream().map(AddressRow::of).toList();
    }

    /** Whether the address is given for this once. */
    public boolean isNewAddress() {
        return chosen.equals(NEW);
    }

    /** The chosen address: an id, or {@code new}. */
    public String getChosen() {
        return chosen;
    }

    /** Chooses an address. */
    public void setChosen(String typed) {
        chosen = typed == null ? NEW : typed;
    }

    /** A new address. */
    public AddressForm getAddress() {
        return address;
    }

    /** The wishes. */
    public ForwardWishForm getForm() {
        return form;
    }
}
