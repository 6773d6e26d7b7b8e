package org.waypost.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.customers.CustomerLine;
import org.waypost.customers.ListCustomers;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.FindPass;
import org.waypost.requests.FindRequests;
import org.waypost.requests.RequestKind;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Open requests of one kind, the most urgent first; for pick-ups also the door for those who just walk in. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {
    /** Name of the flash attribute that carries a delegate's code to the page where the piece is handed over. */
    static final String PASS = "pass";

    private static final int ROWS = 200;
    private static final int HITS = 8;
    private static final Set<RequestKind> KINDS =
            EnumSet.of(RequestKind.HOLD, RequestKind.DELIVER, RequestKind.PICK_UP, RequestKind.DESTROY);

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient FindPass passes;

    @Inject
    private transient ListCustomers customers;

    @Inject
    private transient WishWords wishes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient ProblemTexts problems;

    private RequestKind kind;
    private String renter = "";
    private String code = "";
    private transient List<WorkRow> rows;

    @PostConstruct
    void load() {
        String asked = Objects.requireNonNullElse(request.getParameter("kind"), RequestKind.PICK_UP.apiName());
        kind = RequestKind.named(asked)
                .filter(KINDS::contains)
                .orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND));
    }

    /** The kind that is shown. */
    public RequestKind getKind() {
        return kind;
    }

    /** One row per request. */
    public List<WorkRow> getRows() {
        if (rows == null) {
            rows = requests.open(kind, ROWS).stream()
                    .map(line -> WorkRow.of(line.request(), line.item(), wishes.of(line.request()), texts, format))
                    .toList();
        }
        return rows;
    }

    /** Has the list asked for anew. */
    public void refresh() {
        rows = null;
    }

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
    public void walkIn() {
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
