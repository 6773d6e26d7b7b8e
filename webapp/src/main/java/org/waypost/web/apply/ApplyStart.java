package org.waypost.web.apply;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import org.omnifaces.util.Messages;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.PostalAddress;
import org.waypost.tenancy.Sites;
import org.waypost.verification.DraftDays;
import org.waypost.verification.StartApplication;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Language;

/** Where somebody begins his application, or asks for his link again. What he is told is the same for every address. */
@Named
@ViewScoped
public class ApplyStart implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient StartApplication start;

    @Inject
    private transient DraftDays days;

    @Inject
    private transient Language language;

    @Inject
    private transient Sites sites;

    @Inject
    private transient ProblemTexts problems;

    private String email = "";
    private boolean isSent;

    /** Whether he came by a link that opens nothing. */
    public boolean isLost() {
        return request.getAttribute(ApplyLinkServlet.LOST) != null;
    }

    /** Where the location stands, on one line. */
    public String getPlace() {
        PostalAddress place = sites.current().address();
        return place.street() + ", " + place.townLine();
    }

    /** For how many days a link opens. */
    public long getDays() {
        return days.kept();
    }

    /** Has the link sent. */
    public void send() {
        try {
            start.start(email, language.locale());
            isSent = true;
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** Whether that was done. */
    public boolean isSent() {
        return isSent;
    }

    /** The address that was typed. */
    public String getEmail() {
        return email;
    }

    /** The address that was typed. */
    public void setEmail(String typed) {
        email = Objects.requireNonNullElse(typed, "");
    }
}
