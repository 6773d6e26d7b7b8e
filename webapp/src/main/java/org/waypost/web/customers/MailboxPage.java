package org.waypost.web.customers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.ChangeMailboxes;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.Closing;
import org.waypost.customers.FindMailbox;
import org.waypost.customers.ListMailboxes;
import org.waypost.customers.Mailbox;
import org.waypost.customers.MailboxChange;
import org.waypost.customers.MailboxDetail;
import org.waypost.customers.MailboxId;
import org.waypost.customers.MailboxLine;
import org.waypost.customers.MailboxSearch;
import org.waypost.customers.MailboxSize;
import org.waypost.customers.MailboxStatus;
import org.waypost.customers.SwapMailbox;
import org.waypost.mailroom.FindMail;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** One mailbox: who rents it, whose mail comes there, what happened; close it, or move its renter to another number. */
@Named
@ViewScoped
public class MailboxPage implements Serializable {
    private static final int NUMBERS = 8;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMailbox findMailbox;

    @Inject
    private transient ListMailboxes mailboxes;

    @Inject
    private transient ChangeMailboxes changeMailboxes;

    @Inject
    private transient CloseMailbox closeMailbox;

    @Inject
    private transient SwapMailbox swapMailbox;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient ProblemTexts problems;

    private long id;
    private LocalDate closeOn;
    private LocalDate freeOn;
    private String to = "";
    private MailboxSize size;
    private transient MailboxDetail detail;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        size = getLine().size();
        closeOn = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        freeOn = Closing.on(closeOn).until();
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
        return mail.countInHouse(new MailboxId(id));
    }

    /** Whether it may be given to somebody. */
    public boolean isFree() {
        MailboxStatus status = getLine().status();
        return status == MailboxStatus.AVAILABLE || status == MailboxStatus.RESERVED;
    }

    /** Numbers somebody may move to. */
    public List<String> freeNumbers(String typed) {
        return mailboxes
                .matching(new MailboxSearch(typed, Optional.of(MailboxStatus.AVAILABLE), Optional.empty(), "", NUMBERS))
                .rows()
                .stream()
                .map(MailboxLine::number)
                .toList();
    }

    /** Keeps the usual six months when another day is chosen. */
    public void chooseDay() {
        if (closeOn != null) {
            freeOn = Closing.on(closeOn).until();
        }
    }

    /** Closes it, or plans to. */
    public void close() {
        tryTo(() -> {
            closeMailbox.close(new MailboxId(id), Optional.of(new Closing(closeOn, freeOn)));
            tell(getLineAnew().status() == MailboxStatus.QUARANTINED ? "closed" : "planned");
        });
    }

    /** Takes the planned closing back. */
    public void keep() {
        tryTo(() -> {
            closeMailbox.keep(new MailboxId(id));
            tell("kept");
        });
    }

    /** Moves the renter; his new mailbox is shown. */
    public void swap() {
        tryTo(() -> {
            Mailbox next = swapMailbox.swap(new MailboxId(id), to);
            Messages.addFlashGlobalInfo(texts.from("boxes", "mailbox.swapped", next.number()));
            Faces.redirect("mailbox.xhtml?id=%s", next.mailboxId().value());
        });
    }

    /** Reserves, releases or retires it. */
    public void become(MailboxStatus status) {
        change(new MailboxChange.To(status));
    }

    /** Notes its size. */
    public void resize() {
        change(new MailboxChange.Size(size));
    }

    private void change(MailboxChange change) {
        tryTo(() -> {
            changeMailboxes
                    .change(List.of(getLine().number()), change)
                    .get(0)
                    .refused()
                    .ifPresent(refused -> {
                        throw refused;
                    });
            tell("changed");
        });
    }

    private void tell(String done) {
        Messages.addGlobalInfo(texts.from("boxes", "mailbox." + done, getLine().number()));
    }

    private void tryTo(Runnable work) {
        try {
            work.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        detail = null;
    }

    private MailboxLine getLineAnew() {
        detail = null;
        return getLine();
    }

    private MailboxDetail detail() {
        if (detail == null) {
            detail = findMailbox.withId(new MailboxId(id));
        }
        return detail;
    }

    /** The first day on which it is closed. */
    public LocalDate getCloseOn() {
        return closeOn;
    }

    public void setCloseOn(LocalDate day) {
        closeOn = day;
    }

    /** The first day on which its number is free again. */
    public LocalDate getFreeOn() {
        return freeOn;
    }

    public void setFreeOn(LocalDate day) {
        freeOn = day;
    }

    /** The number the renter moves to. */
    public String getTo() {
        return to;
    }

    public void setTo(String number) {
        to = number == null ? "" : number;
    }

    /** All sizes. */
    public List<MailboxSize> getSizes() {
        return List.of(MailboxSize.values());
    }

    /** How large it is. */
    public MailboxSize getSize() {
        return size;
    }

    public void setSize(MailboxSize chosen) {
        size = chosen;
    }
}
