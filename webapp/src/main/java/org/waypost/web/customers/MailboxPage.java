package org.waypost.web.customers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.FindMailbox;
import org.waypost.customers.MailboxDetail;
import org.waypost.customers.MailboxId;
import org.waypost.customers.MailboxLine;
import org.waypost.customers.MailboxStatus;
import org.waypost.mailroom.FindMail;
import org.waypost.shared.Ids;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** One mailbox: who rents it, whose mail comes there, what of it lies here, what happened. */
@Named
@ViewScoped
public class MailboxPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMailbox findMailbox;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient Access access;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    private long id;
    private transient MailboxDetail detail;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        detail();
    }

    MailboxId id() {
        return new MailboxId(id);
    }

    /** Its number, state and renter. */
    public MailboxLine getLine() {
        return detail().line();
    }

    /** Names that may receive mail in it. */
    public List<MailboxDetail.Name> getNames() {
        return detail().names();
    }

    /** What happened to it, newest first. */
    public List<HistoryLine> getHistory() {
        return detail().history();
    }

    /** What else the ledger says of an entry: the dates of a closing, the numbers of a swap. */
    public String told(HistoryLine line) {
        Map<String, String> evidence = line.evidence();
        if (evidence.containsKey("until")) {
            return texts.from("boxes", "history.until", day(evidence.get("on")), day(evidence.get("until")));
        }
        return evidence.containsKey("to") ? evidence.get("from") + " → " + evidence.get("to") : "";
    }

    private String day(String noted) {
        return format.day(LocalDate.parse(noted));
    }

    /** How many of its pieces are in the house. */
    public long getPieces() {
        return mail.countInHouse(id());
    }

    /** What becomes of the pieces in the house when it is closed on a day. */
    String piecesAfterClosing(LocalDate remailUntil) {
        String renter = detail().only() ? "" : ".other";
        return texts.from("boxes", "close.stored" + renter, getPieces(), format.day(remailUntil));
    }

    /** Whether it may be given to somebody. */
    public boolean isFree() {
        MailboxStatus status = getLine().status();
        return status == MailboxStatus.AVAILABLE || status == MailboxStatus.RESERVED;
    }

    /** Whether the reader may change its size. */
    public boolean isChangeable() {
        return access.allowed(Permission.CUSTOMERS_MANAGE) && getLine().status() != MailboxStatus.RETIRED;
    }

    /** Has it read anew. */
    void forget() {
        detail = null;
    }

    private MailboxDetail detail() {
        if (detail == null) {
            detail = findMailbox.withId(id());
        }
        return detail;
    }
}
