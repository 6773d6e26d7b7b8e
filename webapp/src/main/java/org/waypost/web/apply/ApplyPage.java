package org.waypost.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.FreeMailboxes;
import org.waypost.customers.Mailbox;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.CaseField;
import org.waypost.verification.CaseFile;
import org.waypost.verification.CaseSlot;
import org.waypost.verification.DraftDays;
import org.waypost.verification.FillInApplication;
import org.waypost.verification.Need;
import org.waypost.verification.OwnApplication;
import org.waypost.verification.SlotState;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.papers.DocumentRow;
import org.waypost.web.papers.FactSection;
import org.waypost.web.papers.PaperWords;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.site.Applicant;

/** An application before who fills it in: step by step while it is a draft, afterwards how far it has come. */
@Named
@ViewScoped
public class ApplyPage implements Serializable {
    private static final String PAGE = "apply.xhtml?step=%s";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient OwnLook look;

    @Inject
    private transient OwnApplication own;

    @Inject
    private transient FillInApplication fill;

    @Inject
    private transient FreeMailboxes free;

    @Inject
    private transient DraftDays days;

    @Inject
    private transient PaperWords papers;

    @Inject
    private transient ProblemTexts problems;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient Access access;

    private ApplyStep step;
    private boolean isNamed;

    @PostConstruct
    void readAddress() {
        String name = request.getParameter("step");
        isNamed = name != null;
        step = ApplyStep.named(name);
    }

    /** What is shown: {@code start} to whom no link brought, {@code steps} or {@code state}. */
    public String getView() {
        if (!access.allowed(Permission.OWN_APPLICATION)) {
            return "start";
        }
        return isDraft() || (isNamed && step.isOpenLater() && isOpen()) ? "steps" : "state";
    }

    /** The case. */
    public CaseFile getFile() {
        return look.file();
    }

    /** Whether it was not sent in yet. */
    public boolean isDraft() {
        return getState() == ApplicationState.DRAFT;
    }

    /** Whether something can still be changed. */
    public boolean isOpen() {
        return getState().isOpen();
    }

    /** How far it has come. */
    public ApplicationState getState() {
        return look.file().application().state();
    }

    /** What was said about the last decision, or empty. */
    public String getReason() {
        return own.lastReason();
    }

    /** The steps that can be taken now. */
    public List<ApplyStep> getSteps() {
        return Arrays.stream(ApplyStep.values())
                .filter(one -> isDraft() || one.isOpenLater())
                .toList();
    }

    /** The one that is shown. */
    public ApplyStep getStep() {
        return step;
    }

    /** The place of the one that is shown, from one. */
    public int getNumber() {
        return getSteps().indexOf(step) + 1;
    }

    /** Whether nothing of a step is missing. */
    public boolean done(ApplyStep one) {
        return look.isComplete(one);
    }

    /** To the next step. */
    void goOn() {
        Faces.redirect(PAGE, step.next().getPath());
    }

    /** The number that is held, or empty. */
    public String getMailbox() {
        return own.mailbox().map(Mailbox::number).orElse("");
    }

    /** Until when it is held, or empty. */
    public String getHeldUntil() {
        return own.mailbox().flatMap(Mailbox::heldUntil).map(format::moment).orElse("");
    }

    /** For how many days a number is held. */
    public long getHoldDays() {
        return days.held();
    }

    /** For how many days the draft is kept. */
    public long getKeptDays() {
        return days.kept();
    }

    /** The numbers that may be chosen. */
    public List<FreeMailboxes.Free> getFree() {
        return free.offered();
    }

    /** Chooses one; when somebody was quicker, the others are offered at once. */
    public void choose(String number) {
        step(() -> {
            fill.choose(number);
            goOn();
        });
    }

    /** The places for documents that are wanted, or not empty. */
    public List<CaseSlot> getSlots() {
        return look.file().judgement().slots().stream()
                .filter(CaseSlot::isForApplicant)
                .filter(slot -> slot.need() == Need.REQUIRED || slot.state() != SlotState.MISSING)
                .toList();
    }

    /** The documents that were uploaded. */
    public List<DocumentRow> getDocuments() {
        return papers.rows(look.file().documents(), List.of());
    }

    /** What is known, for a last look. */
    public List<FactSection> sectionsOf(ApplyStep one) {
        return FactSection.of(
                look.file(), look.asked(one).and(field -> !field.value().isEmpty()));
    }

    /** What of a step is missing, by label and key. */
    public List<CaseField> missingIn(ApplyStep one) {
        return look.file().judgement().fields().stream()
                .filter(CaseField::isMissingOfApplicant)
                .filter(look.asked(one))
                .toList();
    }

    /** Whether everything is there that is needed to send it in. */
    public boolean isReady() {
        return getSteps().stream().filter(one -> one != ApplyStep.CHECK).allMatch(look::isComplete);
    }

    /** Sends it in, or the answer to what was asked. */
    public void send() {
        step(() -> {
            fill.sendIn();
            Faces.redirect("apply.xhtml");
        });
    }

    /** This browser is done with it. */
    public void leave() {
        Applicant.leaves(request);
        Faces.redirect("apply.xhtml");
    }

    private void step(Runnable work) {
        try {
            work.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            look.again();
        }
    }
}
