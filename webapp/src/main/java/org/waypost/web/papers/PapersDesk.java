package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.customers.FindRecipients;
import org.waypost.shared.PlatformException;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentId;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.RejectionReason;
import org.waypost.verification.ReviewDocument;
import org.waypost.web.errors.ProblemTexts;

/** The documents of a case, one of them before the reviewer, who decides about it. */
@Named
@ViewScoped
public class PapersDesk implements Serializable {
    @Inject
    private ApplicationPage page;

    @Inject
    private transient CaseLook look;

    @Inject
    private transient ReviewDocument review;

    @Inject
    private transient FindDocuments documents;

    @Inject
    private transient FindRecipients recipients;

    @Inject
    private transient PaperWords words;

    @Inject
    private transient ProblemTexts problems;

    private long shown;
    private long seen;
    private RejectionReason reason = RejectionReason.UNREADABLE;
    private String said = "";

    /** What waits for a decision lies on top. */
    @PostConstruct
    void choose() {
        List<Document> papers = look.at(page.getId()).documents();
        papers.stream()
                .filter(one -> one.state().waitsForReview())
                .reduce((newer, older) -> older)
                .or(() -> papers.stream().findFirst())
                .ifPresent(this::put);
    }

    private void put(Document document) {
        shown = document.documentId().value();
        seen = document.version();
    }

    /** Puts another one before the reviewer. */
    public void show(String id) {
        find(DocumentId.of(id)).ifPresent(this::put);
    }

    /** All of the case, the newest first. */
    public List<DocumentRow> getRows() {
        return words.rows(
                look.at(page.getId()).documents(),
                recipients.of(look.at(page.getId()).customer().customerId()));
    }

    /** The one before the reviewer, or null when there is none. */
    public DocumentRow getDocument() {
        return getRows().stream()
                .filter(row -> row.id().equals(Long.toString(shown)))
                .findFirst()
                .orElse(null);
    }

    /** The number that stands on it, or empty. */
    public String getNumber() {
        return documents.number(new DocumentId(shown));
    }

    /** Why a document may be rejected. */
    public RejectionReason[] getReasons() {
        return RejectionReason.values();
    }

    /** It is good; the next one that waits is put on top. */
    public void approve() {
        decide(() -> review.approve(new DocumentId(shown), seen), "review.approved");
    }

    /** It is not good. */
    public void reject() {
        decide(() -> review.reject(new DocumentId(shown), seen, reason, said), "review.rejected");
    }

    private void decide(Runnable decision, String done) {
        boolean refused = false;
        try {
            decision.run();
            said = "";
            Messages.addGlobalInfo(words.of(done));
        } catch (PlatformException no) {
            refused = true;
            Messages.addGlobalError(problems.detail(no));
        }
        page.look();
        if (refused) {
            find(new DocumentId(shown)).ifPresent(this::put);
        } else {
            choose();
        }
    }

    private Optional<Document> find(DocumentId id) {
        return look.at(page.getId()).documents().stream()
                .filter(one -> one.documentId().equals(id))
                .findFirst();
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
