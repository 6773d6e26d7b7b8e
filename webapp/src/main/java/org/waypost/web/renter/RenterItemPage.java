package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.waypost.audit.HistoryLine;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailHistory;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.FindRequests;
import org.waypost.shared.Ids;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.requests.RequestRow;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** One piece for its renter: photograph, its scans, what he may ask for, what was done and by whom. */
@Named
@ViewScoped
public class RenterItemPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient MailHistory history;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    private long id;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        mail.read(new MailItemId(id));
    }

    /** The piece. */
    public PieceRow getPiece() {
        return PieceRow.of(item(), texts);
    }

    /** Requests about it, newest first. */
    public List<RequestRow> getRequests() {
        MailItem item = item();
        return requests.of(item.itemId()).stream()
                .map(found -> RequestRow.of(found, item, texts, format))
                .toList();
    }

    /** Whether something may be asked for now. */
    public boolean isFree() {
        return item().custody() == CustodyState.IN_STORAGE
                && getRequests().stream().noneMatch(RequestRow::open);
    }

    /** What happened to it, newest first. */
    public List<HistoryLine> getHistory() {
        return history.of(new MailItemId(id));
    }

    private MailItem item() {
        return mail.withId(new MailItemId(id));
    }
}
