package org.waypost.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.customers.CustomerLine;
import org.waypost.customers.ListCustomers;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.FindPass;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The door for those who just walk in, and for delegates with a code, beside the list of pick-ups. */
@Named
@RequestScoped
public class WalkIn {
    /** Name of the flash attribute that carries a delegate's code to the page where the piece is handed over. */
    static final String PASS = "pass";

    private static final int HITS = 8;

    @Inject
    private FindPass passes;

    @Inject
    private ListCustomers customers;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private String renter = "";
    private String code = "";

    /** Answers what is typed to find whoever walked in. */
    public List<CustomerLine> suggest(String typed) {
        return customers.matching(typed, HITS);
    }

    /** How a suggestion stands in the box once chosen; the component asks once without one. */
    public String label(Object hit) {
        return hit instanceof CustomerLine line ? line.mailbox() + " · " + line.name() : "";
    }

    /** What a suggestion is sent as. */
    public String idOf(Object hit) {
        return hit instanceof CustomerLine line ? Long.toString(line.id().value()) : "";
    }

    /** Goes to the counter of whoever walked in. */
    public void start() {
        if (renter.matches("\\d+")) {
            Faces.redirect("/requests/counter.xhtml?id=" + renter);
        } else {
            Messages.addGlobalError(texts.from("handover", "walkIn.nobody"));
        }
    }

    /** Goes to what a delegate's code is for. */
    public void showPass() {
        try {
            ActionRequest found = passes.request(code);
            Faces.setFlashAttribute(PASS, code);
            Faces.redirect("/requests/work.xhtml?id=" + found.requestId().value());
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public String getRenter() {
        return renter;
    }

    public void setRenter(String id) {
        renter = id == null ? "" : id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed == null ? "" : typed;
    }
}
