package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.KeepRecipients;
import org.waypost.shared.Ids;
import org.waypost.verification.DocumentId;
import org.waypost.verification.FindDocuments;

/** One document for its owner: its pictures, what became of it, and who looked at it. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindDocuments documents;

    @Inject
    private transient KeepRecipients recipients;

    @Inject
    private transient PaperWords words;

    private long id;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        documents.withId(documentId());
    }

    /** The document. */
    public DocumentRow getDocument() {
        return words.row(documents.withId(documentId()), recipients.own());
    }

    /** The number that stands on it, or empty. */
    public String getNumber() {
        return documents.number(documentId());
    }

    /** What happened to it, the newest first. */
    public List<HistoryLine> getHistory() {
        return documents.history(documentId());
    }

    private DocumentId documentId() {
        return new DocumentId(id);
    }
}
