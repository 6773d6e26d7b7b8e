package org.waypost.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.ChangeCustomer;
import org.waypost.customers.CustomerChanged;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** Where staff note that a renter has another name or home, and where he says so himself. */
@Named
@RequestScoped
public class PersonForm {
    @Inject
    private ChangeCustomer change;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private String name;
    private String business;

    /** Whether the reader may change renters. */
    public boolean isManager() {
        return access.allowed(Permission.CUSTOMERS_MANAGE);
    }

    /** Gives the renter another name; the record is drawn anew. */
    public void rename(long customer) {
        step(() -> change.rename(
                new CustomerId(customer),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(business, "")));
        Faces.redirect("customers/renter.xhtml?id=%s", Long.toString(customer));
    }

    /** The renter lives somewhere else; the record is drawn anew, with his case. */
    public void moved(long customer) {
        step(() -> change.moved(new CustomerId(customer)));
        Faces.redirect("customers/renter.xhtml?id=%s", Long.toString(customer));
    }

    /** The renter himself says what changed; his page is drawn anew with what is asked for. */
    public void report(CustomerChanged.What what) {
        step(() -> change.report(what));
        Faces.redirect("renter/documents.xhtml");
    }

    private void step(Runnable step) {
        try {
            step.run();
            Messages.addFlashGlobalInfo(texts.from("again", "person.noted"));
        } catch (PlatformException refused) {
            Messages.addFlashGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getBusiness() {
        return business;
    }

    public void setBusiness(String typed) {
        business = typed;
    }
}
