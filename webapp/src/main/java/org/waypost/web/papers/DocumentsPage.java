package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.KeepRecipients;
import org.waypost.verification.DocumentState;
import org.waypost.verification.FindDocuments;

/** A renter's documents and their state; those of an authorized recipient when the address names one. */
@Named
@ViewScoped
public class DocumentsPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindDocuments documents;

    @Inject
    private transient KeepRecipients recipients;

    @Inject
    private transient PaperWords words;

    private String person = "";
    private String name = "";

    @PostConstruct
    void readAddress() {
        Optional.ofNullable(request.getParameter("person")).ifPresent(id -> {
            AuthorizedRecipient whose = recipients.own(AuthorizedRecipientId.of(id));
            person = Long.toString(whose.recipientId().value());
            name = whose.name();
        });
    }

    /** The authorized recipient whose documents are shown; empty for the renter's own. */
    public String getPerson() {
        return person;
    }

    /** His name, or empty. */
    public String getName() {
        return name;
    }

    /** Those that count or wait, the newest first. */
    public List<DocumentRow> getRows() {
        return words.rows(
                documents.own().stream()
                        .filter(document -> document.state() != DocumentState.SUPERSEDED)
                        .filter(document -> document.recipient()
                                .map(id -> Long.toString(id.value()))
                                .orElse("")
                                .equals(person))
                        .toList(),
                List.of());
    }
}
