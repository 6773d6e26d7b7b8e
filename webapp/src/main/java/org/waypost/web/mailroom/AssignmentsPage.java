package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Messages;
import org.waypost.customers.MailboxSuggestion;
import org.waypost.customers.SuggestMailboxes;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.AssignMailCommand.Noted;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Units;
import org.waypost.web.shell.Texts;

/**
 * Pieces that wait for a mailbox, one at a time: the picture large, a box for number or name, what is noted, Assign. The next
 * piece follows by itself.
 */
@Named
@ViewScoped
public class AssignmentsPage implements Serializable {
    private static final int STRIP = 60;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient AssignMail assignMail;

    @Inject
    private transient SuggestMailboxes suggestions;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient DetailsProblems problems;

    private List<PieceRow> strip = List.of();
    private PieceRow piece;
    private MailForm form = new MailForm();

    @PostConstruct
    void begin() {
        load();
        show(strip.stream().findFirst());
    }

    /** Pieces that wait, the oldest first. */
    public List<PieceRow> getStrip() {
        return strip;
    }

    /** The piece that is shown; null when none waits. */
    public PieceRow getPiece() {
        return piece;
    }

    /** Previews of the pieces in the strip, as a JSON array of addresses, so that the browser can fetch them ahead. */
    public String getPreviews() {
        return strip.stream()
                .map(waiting -> '"' + waiting.preview() + '"')
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
        show(strip.stream().filter(waiting -> waiting.id().equals(id)).findFirst());
    }

    /** Puts the piece off and shows the next. */
    public void later() {
        moveOn();
    }

    /** Assigns the piece and shows the next; what cannot be assigned stays, with what was typed. */
    public void assign() {
        try {
            MailItem item = assignMail.assign(new AssignMailCommand(
                    new MailItemId(Ids.parse(piece.id())),
                    form.mailboxNumber(),
                    form.recipient(),
                    Optional.of(new Noted(form.version(), form.details(units())))));
            Messages.addGlobalInfo(texts.of("assignments.done", item.recipientName(), item.mailboxNumber()));
            moveOn();
            Ajax.oncomplete("window.waypostAssigned?.()");
        } catch (PlatformException refused) {
            Messages.create(problems.detail(refused)).error().add("assign:mailbox");
            if (refused.code() == MailroomError.CHANGED_MEANWHILE) {
                showAgain();
            }
        }
    }

    /** With what somebody else noted, and the mailbox as it was typed. */
    private void showAgain() {
        String mailbox = form.getMailbox();
        show(Optional.of(piece));
        form.setMailbox(mailbox);
    }

    private void moveOn() {
        Set<String> seen = strip.stream().limit(getPlace()).map(PieceRow::id).collect(Collectors.toSet());
        load();
        show(strip.stream()
                .filter(waiting -> !seen.contains(waiting.id()))
                .findFirst()
                .or(() -> strip.stream().findFirst()));
    }

    private void load() {
        strip = mail.waiting(STRIP).stream()
                .map(item -> PieceRow.of(item, texts))
                .toList();
    }

    private void show(Optional<PieceRow> chosen) {
        piece = chosen.orElse(null);
        form = chosen.map(row -> mail.withId(new MailItemId(Ids.parse(row.id()))))
                .map(item -> MailForm.of(item, units()))
                .orElseGet(MailForm::new);
    }

    private Units units() {
        return sites.current().units();
    }
}
