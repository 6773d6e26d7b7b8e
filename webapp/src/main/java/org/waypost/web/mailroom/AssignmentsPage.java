package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Messages;
import org.waypost.customers.MailboxStandings;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.SuggestMailboxes;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.AssignMailCommand.Noted;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DiscardMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.FindWaitingMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.UnassignMail;
import org.waypost.mailroom.WaitingMail;
import org.waypost.shared.Fault;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Units;
import org.waypost.web.errors.Failures;
import org.waypost.web.shell.Texts;

/**
 * Pieces that wait for a mailbox, one at a time: the picture large, a box for number or name with what was read in it, what is
 * noted, Assign. The next piece follows by itself; what was assigned can be taken back.
 */
@Named
@ViewScoped
public class AssignmentsPage implements Serializable {
    private static final int STRIP = 60;
    private static final String GRID = "grid";
    private static final String COOKIE = "assignments";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient FindWaitingMail waiting;

    @Inject
    private transient WaitingRows rows;

    @Inject
    private transient AssignMail assignMail;

    @Inject
    private transient UnassignMail unassignMail;

    @Inject
    private transient DiscardMail discardMail;

    @Inject
    private transient QuickerColleague colleague;

    @Inject
    private transient SuggestMailboxes suggestions;

    @Inject
    private transient MailboxStandings standings;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient DetailsProblems problems;

    private final JustAssigned done = new JustAssigned();
    private List<WaitingRow> strip = List.of();
    private WaitingRow piece;
    private int pictures;
    private MailForm form = new MailForm();
    private String taken = "";

    private boolean grid;

    @PostConstruct
    void begin() {
        grid = GRID.equals(Optional.ofNullable(request.getParameter("view")).orElseGet(this::remembered));
        if (!grid) {
            open();
        }
    }

    private void open() {
        load();
        show(inStrip(request.getParameter("piece")).or(() -> strip.stream().findFirst()));
    }

    /** The view that was chosen the last time, as the page's script remembers it; null when none was. */
    private String remembered() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Whether many pieces are shown and not one: as the address says, else as the last time. */
    public boolean isGrid() {
        return grid;
    }

    /** Pieces that wait, the oldest first. */
    public List<WaitingRow> getStrip() {
        return strip;
    }

    /** The piece that is shown; null when none waits. */
    public WaitingRow getPiece() {
        return piece;
    }

    /** How many sides and pages of it were photographed. */
    public int getPictures() {
        return pictures;
    }

    /** Previews of the pieces in the strip, as a JSON array of addresses, so that the browser can fetch them ahead. */
    public String getPreviews() {
        return strip.stream()
                .map(row -> '"' + row.piece().preview() + '"')
                .toList()
                .toString();
    }

    /** Which place the shown piece has in the strip, from one; zero when it waits no more. */
    public int getPlace() {
        return strip.indexOf(piece) + 1;
    }

    /** How many wait. */
    public long getCount() {
        return mail.countUnassigned();
    }

    /** What is typed. */
    public MailForm getForm() {
        return form;
    }

    /** All mail types. */
    public MailType[] getTypes() {
        return MailType.values();
    }

    /** Who was quicker with the piece, and what he did; usually empty. */
    public String getTaken() {
        return taken;
    }

    /** Whether there is somebody to choose among those who may be meant. */
    public boolean isChoosable() {
        return piece.candidates().size() > 1
                || (piece.proposed().isEmpty() && !piece.candidates().isEmpty());
    }

    /** The standing of the mailbox in the box, when its renter's mail may not be released; else empty. */
    public String getWarning() {
        String number = form.mailboxNumber();
        return Optional.ofNullable(standings.of(List.of(number)).get(number))
                .filter(standing -> !standing.releasesMail())
                .map(Enum::name)
                .orElse("");
    }

    /** What was assigned here and may be taken back, the last first. */
    public List<JustAssigned.Row> getDone() {
        return done.rows();
    }

    /** Answers what is typed into the mailbox box. */
    public List<MailboxSuggestion> suggest(String typed) {
        return suggestions.suggest(typed);
    }

    /** Senders of earlier pieces of the chosen mailbox. */
    public List<String> senders(String typed) {
        return mail.earlierSenders(form.mailboxNumber()).stream()
                .filter(sender -> sender.regionMatches(true, 0, typed, 0, typed.length()))
                .toList();
    }

    /** Shows another piece of the strip. */
    public void choose(String id) {
        show(inStrip(id));
    }

    /** Puts the piece off and shows the next. */
    public void later() {
        moveOn();
    }

    /** Shows what was read in the meantime, or what came in when nothing was there. */
    public void readAgain() {
        String id = piece == null ? "" : piece.id();
        load();
        show(inStrip(id).or(() -> strip.stream().findFirst()));
    }

    /** Assigns the piece and shows the next; what cannot be assigned stays, with what was typed. */
    public void assign() {
        try {
            MailItem item = assignMail.assign(new AssignMailCommand(
                    id(),
                    form.mailboxNumber(),
                    form.recipient(),
                    Optional.of(new Noted(form.version(), form.details(units())))));
            tellOf(item);
            moveOn();
            Ajax.oncomplete("window.waypostAssigned?.()");
        } catch (RuntimeException thrown) {
            refuse(foreseen(thrown));
        }
    }

    /** Mail for somebody who is no customer any more may have gone to quarantine instead. */
    private void tellOf(MailItem item) {
        if (item.custody() == CustodyState.IN_STORAGE) {
            done.add(item);
            Messages.addGlobalInfo(texts.of("assignments.done", item.recipientName(), item.mailboxNumber()));
        } else {
            Messages.addGlobalWarn(texts.of("assignments.notStored", item.labelCode(), texts.word(item.custody())));
        }
    }

    /** Takes back what was assigned here, and shows it again with what was typed. */
    public void undo(String item) {
        MailItemId id = new MailItemId(Ids.parse(item));
        Optional<JustAssigned.Row> row = done.take(item);
        try {
            unassignMail.unassign(id);
            load();
            show(inStrip(item));
            row.ifPresent(before -> form.setMailbox(before.where()));
            Messages.addGlobalInfo(texts.of("item.unassigned"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** Puts the piece aside as a bad photograph and shows the next. */
    public void discard() {
        try {
            discardMail.discard(id());
            moveOn();
        } catch (RuntimeException thrown) {
            refuse(foreseen(thrown));
        }
    }

    private static PlatformException foreseen(RuntimeException thrown) {
        PlatformException meaning = Failures.meaningOf(thrown);
        if (meaning.code().fault() == Fault.BUG) {
            throw thrown;
        }
        return meaning;
    }

    /** Nothing that was typed is lost, whatever became of the piece. */
    private void refuse(PlatformException refused) {
        MailItem now = mail.withId(id());
        if (now.custody() != CustodyState.UNASSIGNED) {
            taken = colleague.words(now);
            return;
        }
        Messages.create(problems.detail(refused)).error().add("assign:mailbox");
        if (refused.code() == MailroomError.CHANGED_MEANWHILE || refused.code() == SharedError.CONFLICT) {
            showAgain();
        }
    }

    /** With what somebody else noted, and the mailbox as it was typed. */
    private void showAgain() {
        String mailbox = form.getMailbox();
        show(Optional.of(piece));
        form.setMailbox(mailbox);
    }

    private void moveOn() {
        Set<String> seen = strip.stream().limit(getPlace()).map(WaitingRow::id).collect(Collectors.toSet());
        load();
        show(strip.stream()
                .filter(row -> !seen.contains(row.id()))
                .findFirst()
                .or(() -> strip.stream().findFirst()));
    }

    private void load() {
        strip = rows.oldest(STRIP);
    }

    private Optional<WaitingRow> inStrip(String id) {
        return strip.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private void show(Optional<WaitingRow> chosen) {
        piece = chosen.orElse(null);
        taken = "";
        form = chosen.map(this::filled).orElseGet(MailForm::new);
        pictures = chosen.isEmpty() ? 0 : mail.pictures(id()).size();
    }

    private MailForm filled(WaitingRow row) {
        WaitingMail found = waiting.one(new MailItemId(Ids.parse(row.id())));
        MailDetails noted = found.item().noted();
        MailDetails shown = found.proposal().map(read -> read.over(noted)).orElse(noted);
        MailForm filled = MailForm.of(found.item(), shown, units());
        row.proposed().ifPresent(best -> filled.setMailbox(best.words()));
        return filled;
    }

    private MailItemId id() {
        return new MailItemId(Ids.parse(piece.id()));
    }

    private Units units() {
        return sites.current().units();
    }
}
