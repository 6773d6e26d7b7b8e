package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.omnifaces.util.Messages;
import org.waypost.customers.MailboxStandings;
import org.waypost.customers.ReleaseException;
import org.waypost.customers.Releases;
import org.waypost.customers.Standing;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.AssignMailCommand.Noted;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DiscardMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.UnassignMail;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.Failures;
import org.waypost.web.shell.Texts;

/**
 * Pieces that wait for a mailbox, one at a time: the picture large, a box for number or name with what was read in it, what is
 * noted, Assign. The next piece follows by itself; what was done can be taken back.
 */
@Named
@ViewScoped
public class AssignmentsDesk implements Serializable {
    private static final int STRIP = 60;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient WaitingRows rows;

    @Inject
    private transient WaitingForms forms;

    @Inject
    private transient AssignMail assignMail;

    @Inject
    private transient UnassignMail unassignMail;

    @Inject
    private transient DiscardMail discardMail;

    @Inject
    private transient QuickerColleague colleague;

    @Inject
    private transient MailboxStandings standings;

    @Inject
    private transient Releases releases;

    @Inject
    private transient Whereabouts whereabouts;

    @Inject
    private transient Texts texts;

    @Inject
    private transient DetailsProblems problems;

    private final JustDone done = new JustDone();
    private WaitingStrip strip = WaitingStrip.EMPTY;
    private WaitingRow piece;
    private int pictures;
    private MailForm form = new MailForm();
    private String taken = "";

    @PostConstruct
    void open() {
        loadAndShow(request.getParameter("piece"));
    }

    /** Pieces that wait, the oldest first. */
    public List<WaitingRow> getStrip() {
        return strip.rows();
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
        return strip.previews();
    }

    /** Which place the shown piece has in the strip, from one; zero when it waits no more. */
    public int getPlace() {
        return strip.place(piece);
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
        return standing()
                .filter(standing -> !standing.releasesMail())
                .map(Enum::name)
                .orElse("");
    }

    /** The exception by which the renter of the mailbox in the box is served, or null. */
    public ReleaseException getException() {
        return releases.exceptionAt(form.mailboxNumber()).orElse(null);
    }

    /** How the renter of the mailbox in the box stands, if there is such a mailbox. */
    Optional<Standing> standing() {
        String number = form.mailboxNumber();
        return Optional.ofNullable(standings.of(List.of(number)).get(number));
    }

    /** What was done here and may be taken back, the last first. */
    public List<JustDone.Row> getDone() {
        return done.rows();
    }

    /** Senders of earlier pieces of the chosen mailbox. */
    public List<String> senders(String typed) {
        return mail.earlierSenders(form.mailboxNumber()).stream()
                .filter(sender -> sender.regionMatches(true, 0, typed, 0, typed.length()))
                .toList();
    }

    /** Shows another piece of the strip. */
    public void choose(String id) {
        show(strip.at(id));
    }

    /** Puts the piece off and shows the next. */
    public void later() {
        Set<String> seen = strip.upTo(piece);
        load();
        show(strip.after(seen));
    }

    /** Shows what was read in the meantime, or what came in when nothing was there. */
    public void readAgain() {
        loadAndShow(piece == null ? "" : piece.id());
    }

    /** Assigns the piece and shows the next; what cannot be assigned stays, with what was typed. */
    public void assign() {
        work(() -> assignMail.assign(new AssignMailCommand(
                id(),
                form.mailboxNumber(),
                form.recipient(),
                Optional.of(new Noted(form.version(), forms.details(form))))));
    }

    /** Puts the piece aside as a bad photograph and shows the next. */
    public void discard() {
        work(() -> discardMail.discard(id()));
    }

    /** Takes a step with the piece and shows the next; when it is refused the piece stays. */
    void work(Supplier<MailItem> step) {
        try {
            MailItem item = step.get();
            if (item.custody() != CustodyState.DISCARDED) {
                done.add(item, form.getMailbox());
            }
            whereabouts.tell(item);
            later();
        } catch (RuntimeException thrown) {
            refuse(foreseen(thrown));
        }
    }

    /** Takes back what was done here, and shows it again with what was typed. */
    public void undo(String item) {
        MailItemId id = MailItemId.of(item);
        Optional<JustDone.Row> row = done.take(item);
        try {
            unassignMail.unassign(id);
            loadAndShow(item);
            row.ifPresent(before -> form.setMailbox(before.where()));
            Messages.addGlobalInfo(texts.of("item.unassigned"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
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

    private void loadAndShow(String id) {
        load();
        show(strip.at(id));
    }

    private void load() {
        strip = new WaitingStrip(rows.oldest(STRIP));
    }

    private void show(Optional<WaitingRow> chosen) {
        piece = chosen.orElse(null);
        taken = "";
        form = chosen.map(forms::of).orElseGet(MailForm::new);
        pictures = chosen.isEmpty() ? 0 : mail.pictures(id()).size();
    }

    private MailItemId id() {
        return MailItemId.of(piece.id());
    }
}
