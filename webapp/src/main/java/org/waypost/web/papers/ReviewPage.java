package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Messages;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.Customer;
import org.waypost.customers.Customers;
import org.waypost.customers.FindRecipients;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentId;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.RejectionReason;
import org.waypost.verification.ReviewDocument;
import org.waypost.web.errors.ProblemTexts;

/** A reviewer looks at a document beside what was said of it, and decides. Who opens the page begins to look at it. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient ReviewDocument review;

    @Inject
    private transient FindDocuments documents;

    @Inject
    private transient FindRecipients recipients;

    @Inject
    private transient Customers customers;

    @Inject
    private transient PaperWords words;

    @Inject
    private transient ProblemTexts problems;

    private long id;
    private long seen;
    private RejectionReason reason = RejectionReason.UNREADABLE;
    private String said = "";

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        review.begin(documentId());
        look();
    }

    private void look() {
        seen = documents.withId(documentId()).version();
    }

    /** The document. */
    public DocumentRow getDocument() {
        Document document = documents.withId(documentId());
        return words.row(document, recipients.of(document.customer()));
    }

    /** Whose file it stands in. */
    public Customer getCustomer() {
        return customers.withId(documents.withId(documentId()).customer());
    }

    /** The number that stands on it, or empty. */
    public String getNumber() {
        return documents.number(documentId());
    }

    /** What happened to it, the newest first. */
    public List<HistoryLine> getHistory() {
        return documents.history(documentId());
    }

    /** Why a document may be rejected. */
    public RejectionReason[] getReasons() {
        return RejectionReason.values();
    }

    /** It is good. */
    public void approve() {
        decide(() -> review.approve(documentId(), seen), "review.approved");
    }

    /** It is not good. */
    public void reject() {
        decide(() -> review.reject(documentId(), seen, reason, said), "review.rejected");
    }

    private void decide(Runnable decision, String done) {
        try {
            decision.run();
            Messages.addGlobalInfo(words.of(done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        look();
    }

    private DocumentId documentId() {
        return new DocumentId(id);
    }

    // what the page binds to

    public RejectionReason getReason() {
        return reason;
    }

    public void setReason(RejectionReason chosen) {
        reason = chosen;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String typed) {
        said = Objects.requireNonNullElse(typed, "");
    }
}
