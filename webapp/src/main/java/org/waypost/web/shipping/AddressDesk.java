package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.customers.CustomerId;
import org.waypost.requests.ForwardingRule;
import org.waypost.requests.SavedAddress;
import org.waypost.requests.SavedAddressId;
import org.waypost.requests.VerifiedAddresses;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The addresses to which a renter has mail sent on, before the staff who compare them with his documents. */
@Named
@RequestScoped
public class AddressDesk {
    @Inject
    private VerifiedAddresses verified;

    @Inject
    private ForwardingRule rule;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    /** Whether the location sends mail to verified addresses only. */
    public boolean isOn() {
        return rule.isVerifiedOnly();
    }

    /** A renter's, the oldest first. */
    public List<SavedAddress> of(long customer) {
        return verified.of(new CustomerId(customer));
    }

    /** A document shows it. */
    public void verify(long customer, long address) {
        step(() -> verified.verify(new CustomerId(customer), new SavedAddressId(address)), "address.verify.done");
    }

    /** None shows it after all. */
    public void doubt(long customer, long address) {
        step(() -> verified.doubt(new CustomerId(customer), new SavedAddressId(address)), "address.doubt.done");
    }

    private void step(Runnable step, String done) {
        try {
            step.run();
            Messages.addGlobalInfo(texts.from("again", done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
