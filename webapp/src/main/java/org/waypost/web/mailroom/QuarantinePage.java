package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Messages;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.SuggestMailboxes;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.Endorsement;
import org.waypost.mailroom.ListQuarantine;
import org.waypost.mailroom.ListQuarantine.Count;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.QuarantineLine;
import org.waypost.mailroom.QuarantineReason;
import org.waypost.mailroom.SettleQuarantine;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** Mail that may not be given to anybody for now: each piece with its clock and its next step. */
@Named
@ViewScoped
public class QuarantinePage implements Serializable {
    private static final int PIECES = 200;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient ListQuarantine quarantine;

    @Inject
    private transient SettleQuarantine settle;

    @Inject
    private transient AssignMail assignMail;

    @Inject
    private transient SuggestMailboxes suggestions;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    @Inject
    private transient Clock clock;

    private String reason = "";
    private long chosen;
    private String mailbox = "";
    private String address = "";
    private LocalDate until;
    private transient List<QuarantineLine> rows;

    @PostConstruct
    void readAddress() {
        reason = reasonNamed(request.getParameter("reason")).map(Enum::name).orElse("");
    }

    /** Pieces of the reason that is shown, those whose time is over soonest first. */
    public List<QuarantineLine> getRows() {
        if (rows == null) {
            rows = quarantine.list(reasonNamed(reason), PIECES);
        }
        return rows;
    }

    /** The reason that is shown; empty for all. */
    public String getReason() {
        return reason;
    }

    /** How many there are of each reason. */
    public Map<QuarantineReason, Count> getCounts() {
        Map<QuarantineReason, Count> counts = new EnumMap<>(QuarantineReason.class);
        Arrays.stream(QuarantineReason.values()).forEach(each -> counts.put(each, new Count(0, 0)));
        counts.putAll(quarantine.counts());
        return counts;
    }

    /** How many there are. */
    public int getTotal() {
        return getCounts().values().stream().mapToInt(Count::pieces).sum();
    }

    /** How many of them are late. */
    public int getLate() {
        return getCounts().values().stream().mapToInt(Count::late).sum();
    }

    /** What is to be done next: a constant's name. */
    public String next(QuarantineLine line) {
        return line.next(clock.instant()).name();
    }

    /** The words to write on a piece that goes back. */
    public String endorsement(QuarantineLine line) {
        return Endorsement.of(line.reason(), sites.current().address().country())
                .words();
    }

    /** Has the renter told. */
    public void tell(long id) {
        settle(() -> settle.notifyRenter(new MailItemId(id)), "told");
    }

    /** Puts a piece into storage. */
    public void release(long id) {
        settle(() -> settle.release(new MailItemId(id)), "released");
    }

    /** A piece went back to its sender. */
    public void giveBack(long id) {
        settle(() -> settle.returnToSender(new MailItemId(id)), "returned");
    }

    /** Chooses the piece that the pop-up is about. */
    public void choose(long id) {
        chosen = id;
        mailbox = "";
        getChosen().ifPresent(line -> {
            address = line.remailTo();
            until = line.remailUntil()
                    .orElseGet(() ->
                            LocalDate.ofInstant(line.dueAt(), sites.current().zone()));
        });
    }

    /** The piece that the pop-up is about. */
    public Optional<QuarantineLine> getChosen() {
        return getRows().stream().filter(line -> line.item().value() == chosen).findFirst();
    }

    /** Notes where the chosen piece is to be sent on to. */
    public void remail() {
        if (settle(() -> settle.remail(new MailItemId(chosen), address, until), "remailed")) {
            Ajax.oncomplete("window.waypostQuarantineDone?.()");
        }
    }

    /** Assigns the chosen piece to a mailbox. */
    public void assign() {
        String number = mailbox.split(" ", 2)[0];
        if (settle(() -> assigned(number), "assigned")) {
            Ajax.oncomplete("window.waypostQuarantineDone?.()");
        }
    }

    private MailItem assigned(String number) {
        return assignMail.assign(new AssignMailCommand(new MailItemId(chosen), number, "", Optional.empty()));
    }

    /** Answers what is typed into the mailbox box. */
    public List<String> suggest(String typed) {
        return suggestions.suggest(typed).stream()
                .map(QuarantinePage::label)
                .distinct()
                .toList();
    }

    private static String label(MailboxSuggestion hit) {
        return hit.mailbox() + " · " + hit.renter();
    }

    private boolean settle(Supplier<MailItem> step, String done) {
        try {
            MailItem item = step.get();
            Messages.addGlobalInfo(texts.from("boxes", "quarantine.done." + done, item.labelCode()));
            return true;
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            return false;
        } finally {
            rows = null;
        }
    }

    private static Optional<QuarantineReason> reasonNamed(String name) {
        return Arrays.stream(QuarantineReason.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** The mailbox typed for the chosen piece. */
    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String typed) {
        mailbox = typed == null ? "" : typed.trim();
    }

    /** Where the chosen piece is to be sent on to. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed == null ? "" : typed;
    }

    /** The last day on which the chosen piece may be sent on. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate day) {
        until = day;
    }
}
