package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.HistoryLine;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.CaseFile;
import org.waypost.verification.DecideApplication;
import org.waypost.verification.Decision;
import org.waypost.verification.FindApplications;
import org.waypost.verification.FindingGroup;
import org.waypost.verification.OpenApplication;
import org.waypost.verification.RecomputeDecision;
import org.waypost.verification.ReviewApplication;
import org.waypost.web.errors.ProblemTexts;

/** A case before the reviewer: what the rules say of it, and the steps that can be taken. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindApplications applications;

    @Inject
    private transient OpenApplication open;

    @Inject
    private transient ReviewApplication review;

    @Inject
    private transient DecideApplication decide;

    @Inject
    private transient RecomputeDecision recompute;

    @Inject
    private transient CaseLook look;

    @Inject
    private transient CaseWords words;

    @Inject
    private transient ProblemTexts problems;

    @Inject
    private transient Access access;

    private long id;
    private String seen;
    private List<FindingRow> findings;
    private String said = "";

    @PostConstruct
    void load() {
        access.require(Permission.DOCUMENTS_REVIEW);
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        look();
    }

    /** Looks again: what is decided from now on is decided about what is shown now. */
    void look() {
        look.again();
        seen = look.at(id).seen();
        findings = words.findings(look.at(id));
    }

    /** The case. */
    public CaseFile getFile() {
        return look.at(id);
    }

    /** Its id. */
    public long getId() {
        return id;
    }

    /** What a finding can ask for. */
    public FindingGroup[] getGroups() {
        return FindingGroup.values();
    }

    /** The findings of a group. */
    public List<FindingRow> in(FindingGroup group) {
        return findings.stream().filter(row -> row.getGroup() == group).toList();
    }

    /** The findings that are not kept: each needs a note before the case is approved. */
    public List<FindingRow> getOpen() {
        return findings.stream().filter(row -> !row.isKept()).toList();
    }

    /** Whether the reader has to leave the approval to somebody else. */
    public boolean isForOtherEyes() {
        return applications.needsOtherEyes(getFile());
    }

    /** Whether the reader may take a decision back. */
    public boolean isOverruler() {
        return access.allowed(Permission.DOCUMENTS_OVERRULE);
    }

    /** What was decided, the newest first. */
    public List<Decision> getDecisions() {
        return applications.decisions(new ApplicationId(id));
    }

    /** What happened, the newest first. */
    public List<HistoryLine> getHistory() {
        List<HistoryLine> lines = new ArrayList<>(applications.history(new ApplicationId(id)));
        Collections.reverse(lines);
        return lines;
    }

    /** It is filled in. */
    public void submit() {
        step(() -> open.submit(new ApplicationId(id)), "submitted");
    }

    /** The reviewer begins, or goes on. */
    public void begin() {
        step(() -> review.begin(new ApplicationId(id)), "begun");
    }

    /** Everything is in order. */
    public void approve() {
        step(
                () -> decide.approve(
                        new ApplicationId(id),
                        seen,
                        getOpen().stream().collect(Collectors.toMap(FindingRow::getId, FindingRow::getNote))),
                "approved");
    }

    /** A step that needs words, by the name of its dialog. */
    public void say(String step) {
        ApplicationId application = new ApplicationId(id);
        switch (step) {
            case "asking" -> step(() -> review.ask(application, said), "asked");
            case "declining" -> step(() -> decide.decline(application, said), "declined");
            case "withdrawing" -> step(() -> decide.withdraw(application, said), "withdrawn");
            case "reopening" -> step(() -> decide.reopen(application, said), "reopened");
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** The page is drawn anew after a step; after a refusal it shows the case as it is now. */
    private void step(Runnable step, String done) {
        try {
            step.run();
            Messages.addFlashGlobalInfo(words.of("done." + done));
            Faces.redirect("customers/application.xhtml?id=%s", Long.toString(id));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            look();
        }
    }

    /** Judges a decided case again, by the rules of then. */
    public void recompute(long decision) {
        List<String> differences = recompute.differences(decision);
        if (differences.isEmpty()) {
            Messages.addGlobalInfo(words.of("again.same"));
        } else {
            Messages.addGlobalWarn(words.of("again.differs", String.join(", ", differences)));
        }
    }

    // what the page binds to

    public String getSaid() {
        return said;
    }

    public void setSaid(String typed) {
        said = Objects.requireNonNullElse(typed, "");
    }
}
