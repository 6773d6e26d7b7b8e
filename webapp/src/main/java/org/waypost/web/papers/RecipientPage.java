package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.Customer;
import org.waypost.customers.Customers;
import org.waypost.customers.FindRecipients;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.shared.PlatformException;
import org.waypost.verification.AdmitRecipient;
import org.waypost.verification.Document;
import org.waypost.verification.FindApplications;
import org.waypost.verification.FindDocuments;
import org.waypost.web.errors.ProblemTexts;

/** The record of an authorized recipient: at whose mailbox he receives mail, and his files. */
@Named
@ViewScoped
public class RecipientPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindRecipients recipients;

    @Inject
    private transient Customers customers;

    @Inject
    private transient Mailboxes mailboxes;

    @Inject
    private transient FindApplications applications;

    @Inject
    private transient FindDocuments documents;

    @Inject
    private transient AdmitRecipient admitRecipient;

    @Inject
    private transient Access access;

    @Inject
    private transient PaperWords words;

    @Inject
    private transient ProblemTexts problems;

    private long id;

    @PostConstruct
    void load() {
        id = AuthorizedRecipientId.of(String.valueOf(request.getParameter("id")))
                .value();
        getRecipient();
    }

    /** He. */
    public AuthorizedRecipient getRecipient() {
        return recipients.withId(new AuthorizedRecipientId(id));
    }

    /** At whose mailbox he receives mail. */
    public Customer getCustomer() {
        return customers.withId(getRecipient().customer());
    }

    /** The numbers of those mailboxes. */
    public String getNumbers() {
        return mailboxes.of(getRecipient().customer()).stream()
                .map(Mailbox::number)
                .collect(Collectors.joining(", "));
    }

    /** His files, the newest first. */
    public List<DocumentRow> getFiles() {
        return words.rows(papers(), List.of());
    }

    /** Who looked at pictures of them, the newest first. */
    public List<HistoryLine> getLooks() {
        return documents.looks(papers());
    }

    /** The id of his newest case, or empty. */
    public String getCase() {
        return isReviewer()
                ? applications
                        .latestOf(getRecipient().customer(), getRecipient().recipientId())
                        .map(one -> Long.toString(one.applicationId().value()))
                        .orElse("")
                : "";
    }

    /** Whether the reader decides about papers. */
    public boolean isReviewer() {
        return access.allowed(Permission.DOCUMENTS_REVIEW);
    }

    /** Whether the reader takes papers in. */
    public boolean isTakesPapers() {
        return access.allowed(Permission.DOCUMENTS_TAKE);
    }

    /** Lets mail come for him. */
    public void admit() {
        try {
            admitRecipient.admit(new AuthorizedRecipientId(id));
            Messages.addGlobalInfo(words.of("person.admitted"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private List<Document> papers() {
        return documents.of(getRecipient().customer()).stream()
                .filter(paper ->
                        paper.recipient().filter(whose -> whose.value() == id).isPresent())
                .toList();
    }
}
