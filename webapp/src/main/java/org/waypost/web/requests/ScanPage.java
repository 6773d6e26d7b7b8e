package org.waypost.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.customers.Customers;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.CompleteScan;
import org.waypost.requests.DeclineRequest;
import org.waypost.requests.FindConsent;
import org.waypost.requests.FindRequests;
import org.waypost.requests.RequestConsent;
import org.waypost.requests.RequestLine;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** One scan: the front of the piece large, the scanned pages beside it, Update and Completed. */
@Named
@ViewScoped
public class ScanPage implements Serializable {
    private static final String LIST = "/requests/scans.xhtml";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient CompleteScan completeScan;

    @Inject
    private transient DeclineRequest declineRequest;

    @Inject
    private transient FindConsent findConsent;

    @Inject
    private transient Customers customers;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient ProblemTexts problems;

    private long id;
    private RequestRow row;
    private String consent = "";
    private String address = "";
    private String reason = "";

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        show();
    }

    private void show() {
        RequestLine line = requests.withId(new ActionRequestId(id));
        row = RequestRow.of(line.request(), line.item(), texts, format);
        consent = findConsent.covering(line.request()).map(this::inWords).orElse("");
        address = customers.withId(line.request().customer()).noticeAddress().email();
    }

    private String inWords(RequestConsent given) {
        return texts.of("scan.consent", given.agreedByName(), given.edition(), format.moment(given.agreedAt()));
    }

    /** Who agreed to the opening, to which text and when, in a line; empty when nobody did. */
    public String getConsent() {
        return consent;
    }

    /** Where the files of a scan & send go. */
    public String getAddress() {
        return address;
    }

    /** The request and its piece. */
    public RequestRow getRow() {
        return row;
    }

    /** How many files are gathered so far. */
    public int getGathered() {
        return requests.pages(new ActionRequestId(id)).size();
    }

    /** Keeps unfinished work and goes back to the list. */
    public void update() {
        leave("scan.kept");
    }

    /** Makes one PDF of the pages and ends the request. */
    public void complete() {
        try {
            completeScan.complete(new ActionRequestId(id));
            leave(row.sends() ? "scan.sent" : "scan.completed");
        } catch (PlatformException refused) {
            refuse(refused);
        }
    }

    /** Tells the renter why it cannot be done. */
    public void decline() {
        try {
            declineRequest.decline(new ActionRequestId(id), reason);
            leave("scan.declined");
        } catch (PlatformException refused) {
            refuse(refused);
        }
    }

    /** Why it is declined. */
    public String getReason() {
        return reason;
    }

    /** What the operator types as reason. */
    public void setReason(String typed) {
        reason = typed == null ? "" : typed;
    }

    /** Somebody else may have ended the request meanwhile. */
    private void refuse(PlatformException refused) {
        Messages.addGlobalError(problems.detail(refused));
        show();
    }

    private void leave(String message) {
        Messages.addFlashGlobalInfo(texts.of(message));
        Faces.redirect(LIST);
    }
}
