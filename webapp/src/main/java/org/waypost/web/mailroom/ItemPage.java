package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.audit.HistoryLine;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DescribeMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailHistory;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.UnassignMail;
import org.waypost.requests.FindRequests;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.requests.RequestRow;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** One piece for operators: photograph, what is noted, what was asked for, what happened. */
@Named
@ViewScoped
public class ItemPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient DescribeMail describeMail;

    @Inject
    private transient UnassignMail unassignMail;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient MailHistory history;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient DetailsProblems problems;

    private long id;
    private MailForm form;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        show(item());
    }

    /** The piece. */
    public PieceRow getPiece() {
        return PieceRow.of(item(), texts);
    }

    /** What is typed. */
    public MailForm getForm() {
        return form;
    }

    /** All mail types. */
    public MailType[] getTypes() {
        return MailType.values();
    }

    /** Whether the assignment may be taken back. */
    public boolean isAssigned() {
        return item().custody() == CustodyState.IN_STORAGE;
    }

    /** Requests about it, newest first. */
    public List<RequestRow> getRequests() {
        MailItem item = item();
        return requests.of(item.itemId()).stream()
                .map(found -> RequestRow.of(found, item, texts, format))
                .toList();
    }

    /** What happened to it, newest first. */
    public List<HistoryLine> getHistory() {
        return history.of(new MailItemId(id));
    }

    /** Keeps what was typed; if somebody else changed the piece in between, his change is shown and has to be looked at. */
    public void update() {
        try {
            MailItem changed = describeMail.describe(
                    new MailItemId(id),
                    form.version(),
                    form.details(sites.current().units()));
            show(changed);
            Messages.addGlobalInfo(texts.of("item.updated"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            if (refused.code() == MailroomError.CHANGED_MEANWHILE) {
                show(item());
            }
        }
    }

    /** Takes the assignment back; the piece waits again. */
    public void unassign() {
        try {
            unassignMail.unassign(new MailItemId(id));
            Messages.addGlobalInfo(texts.of("item.unassigned"));
            show(item());
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private void show(MailItem item) {
        form = MailForm.of(item, sites.current().units());
    }

    private MailItem item() {
        return mail.withId(new MailItemId(id));
    }
}
