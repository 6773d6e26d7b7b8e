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
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.FindRecipients;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.NewActions;
import org.waypost.notifications.ListNotices;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.verification.AdmitRecipient;
import org.waypost.verification.FindDocuments;
import org.waypost.web.customers.Section;
import org.waypost.web.errors.ProblemTexts;

/** The record of a renter: who he is, his files, and whose mail may come to his mailbox. */
@Named
@ViewScoped
public class RenterPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Customers customers;

    @Inject
    private transient Mailboxes mailboxes;

    @Inject
    private transient FindDocuments documents;

    @Inject
    private transient FindRecipients recipients;

    @Inject
    private transient AdmitRecipient admitRecipient;

    @Inject
    private transient ListNotices notices;

    @Inject
    private transient Access access;

    @Inject
    private transient PaperWords words;

    @Inject
    private transient ProblemTexts problems;

    @Inject
    private transient NewActions newActions;

    private long id;
    private Section section;

    @PostConstruct
    void load() {
        access.require(Permission.CUSTOMERS_VIEW);
        section = Section.named(request.getParameter("in"));
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        getCustomer();
    }

    /** The renter. */
    public Customer getCustomer() {
        return customers.withId(customerId());
    }

    /** The section in which one works on his record. */
    public Section getSection() {
        return section;
    }

    /** Whether the reader takes papers in. */
    public boolean isTakesPapers() {
        return access.allowed(Permission.DOCUMENTS_TAKE);
    }

    /** Whether he may ask for nothing new, because papers of his have run out. */
    public boolean isStopped() {
        return !newActions.allowed(customerId());
    }

    /** Who looked at pictures of his papers, the newest first. */
    public List<HistoryLine> getLooks() {
        return documents.looks(documents.of(customerId()));
    }

    /** The numbers of his mailboxes. */
    public String getNumbers() {
        return mailboxes.of(customerId()).stream().map(Mailbox::number).collect(Collectors.joining(", "));
    }

    /** His files and those of his authorized recipients, the newest first. */
    public List<DocumentRow> getFiles() {
        return words.rows(documents.of(customerId()), getPeople());
    }

    /** Whose mail may come besides his own, the oldest first. */
    public List<AuthorizedRecipient> getPeople() {
        return recipients.of(customerId());
    }

    /** The e-mail address that refused our last message; empty while it works. */
    public String getRefusal() {
        return notices.refusalOf(customerId()).orElse("");
    }

    /** Whether the reader decides about papers. */
    public boolean isReviewer() {
        return access.allowed(Permission.DOCUMENTS_REVIEW);
    }

    /** Lets mail come for an authorized recipient. */
    public void admit(long person) {
        try {
            admitRecipient.admit(new AuthorizedRecipientId(person));
            Messages.addGlobalInfo(words.of("person.admitted"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private CustomerId customerId() {
        return new CustomerId(id);
    }
}
