package org.waypost.web.customers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.customers.ChangeMailboxes;
import org.waypost.customers.CloseMailbox;
import org.waypost.customers.Closing;
import org.waypost.customers.ListMailboxes;
import org.waypost.customers.Mailbox;
import org.waypost.customers.MailboxChange;
import org.waypost.customers.MailboxLine;
import org.waypost.customers.MailboxSearch;
import org.waypost.customers.MailboxSize;
import org.waypost.customers.MailboxStatus;
import org.waypost.customers.SwapMailbox;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** What can be done with the mailbox that is shown: close it, move its renter to another number, change its state and size. */
@Named
@ViewScoped
public class MailboxActsPage implements Serializable {
    private static final int NUMBERS = 8;

    @Inject
    private MailboxPage shown;

    @Inject
    private transient ListMailboxes mailboxes;

    @Inject
    private transient ChangeMailboxes changeMailboxes;

    @Inject
    private transient CloseMailbox closeMailbox;

    @Inject
    private transient SwapMailbox swapMailbox;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private LocalDate closeOn;
    private LocalDate freeOn;
    private String to = "";
    private MailboxSize size;

    @PostConstruct
    void begin() {
        size = shown.getLine().size();
        closeOn = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        freeOn = Closing.on(closeOn).until();
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

    /** What becomes of pieces in the house: of the planned closing, else of one on the day that is chosen. */
    public String getStored() {
        LocalDate on = shown.getLine().closesOn().orElse(closeOn);
        return on == null ? "" : shown.piecesAfterClosing(Closing.on(on).until());
    }

    /** Closes it, or plans to. */
    public void close() {
        tryTo(() -> {
            closeMailbox.close(shown.id(), Optional.of(new Closing(closeOn, freeOn)));
            shown.forget();
            tell(shown.getLine().status() == MailboxStatus.QUARANTINED ? "closed" : "planned");
        });
    }

    /** Takes the planned closing back. */
    public void keep() {
        tryTo(() -> {
            closeMailbox.keep(shown.id());
            tell("kept");
        });
    }

    /** Moves the renter; his new mailbox is shown. */
    public void swap() {
        tryTo(() -> {
            Mailbox next = swapMailbox.swap(shown.id(), to);
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
                    .change(List.of(shown.getLine().number()), change)
                    .get(0)
                    .refused()
                    .ifPresent(refused -> {
                        throw refused;
                    });
            tell("changed");
        });
    }

    private void tell(String done) {
        Messages.addGlobalInfo(
                texts.from("boxes", "mailbox." + done, shown.getLine().number()));
    }

    private void tryTo(Runnable work) {
        try {
            work.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        shown.forget();
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

    /** How large it is. */
    public MailboxSize getSize() {
        return size;
    }

    public void setSize(MailboxSize chosen) {
        size = chosen;
    }

    /** All sizes. */
    public List<MailboxSize> getSizes() {
        return List.of(MailboxSize.values());
    }
}
