package org.waypost.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.requests.CheckAddress;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.KeepAddresses;
import org.waypost.requests.SavedAddressId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;

/** A renter's book of addresses. What a carrier knows better is taken over before it is kept. */
@Named
@ViewScoped
public class AddressesPage implements Serializable {
    @Inject
    private transient KeepAddresses keep;

    @Inject
    private transient CheckAddress check;

    @Inject
    private transient Sites sites;

    @Inject
    private transient ShippingWords words;

    @Inject
    private transient ProblemTexts problems;

    private AddressForm form;
    private String changing = "";

    @PostConstruct
    void open() {
        form = AddressForm.in(sites.current().address().country());
    }

    /** One's own, the oldest first. */
    public List<AddressRow> getRows() {
        return keep.own().stream().map(AddressRow::of).toList();
    }

    /** What is typed. */
    public AddressForm getForm() {
        return form;
    }

    /** Whether an address is being changed rather than added. */
    public boolean isChanging() {
        return !changing.isEmpty();
    }

    /** Takes an address into the form. */
    public void change(String id) {
        keep.own().stream()
                .filter(saved -> saved.savedId().value() == Ids.parse(id))
                .findFirst()
                .ifPresent(saved -> {
                    changing = id;
                    form = AddressForm.of(saved.address());
                });
    }

    /** Leaves the address as it is. */
    public void leave() {
        changing = "";
        open();
    }

    /** Keeps what was typed. */
    public void save() {
        try {
            ForwardingAddress typed = form.address();
            ForwardingAddress known = check.check(typed);
            if (changing.isEmpty()) {
                keep.add(known);
            } else {
                keep.change(SavedAddressId.of(changing), known);
            }
            Messages.addGlobalInfo(words.of(known.equals(typed) ? "address.saved" : "address.corrected"));
            leave();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** Takes one out. */
    public void remove(String id) {
        try {
            keep.remove(SavedAddressId.of(id));
            Messages.addGlobalInfo(words.of("address.removed"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        leave();
    }
}
