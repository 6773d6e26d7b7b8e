package org.waypost.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ApproveDestruction;
import org.waypost.requests.BeginRequest;
import org.waypost.requests.CompleteRequest;
import org.waypost.requests.DeclineRequest;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.FindPass;
import org.waypost.requests.FindRequests;
import org.waypost.requests.MarkReady;
import org.waypost.requests.RequestLine;
import org.waypost.requests.StepAsSeen;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** One request to hold, deliver, hand over or destroy: the piece large, what was asked, the step that comes next. */
@Named
@ViewScoped
public class WorkPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient FindPass passes;

    @Inject
    private transient BeginRequest beginRequest;

    @Inject
    private transient CompleteRequest completeRequest;

    @Inject
    private transient MarkReady markReady;

    @Inject
    private transient ApproveDestruction approval;

    @Inject
    private transient DeclineRequest declineRequest;

    @Inject
    private transient StepAsSeen stepAsSeen;

    @Inject
    private transient WishWords wishes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient ProblemTexts problems;

    private long id;
    private WorkRow row;
    private String reason = "";

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        show();
    }

    /** Shows what is the case now. */
    public void show() {
        RequestLine line = requests.withId(requestId());
        row = WorkRow.of(line.request(), line.item(), wishes.of(line.request()), texts, format);
    }

    private ActionRequestId requestId() {
        return new ActionRequestId(id);
    }

    /** The request and its piece. */
    public WorkRow getRow() {
        return row;
    }

    /** How the renter wants it destroyed. */
    public DestructionMethod getMethod() {
        return requests.withId(requestId()).request().destruction().orElse(null);
    }

    /** Who collects in the renter's place, or empty. */
    public String getDelegate() {
        return passes.delegateOf(requestId()).orElse("");
    }

    /** Whether somebody else has to look at the piece before this operator may destroy it. */
    public boolean isLookAwaited() {
        return approval.isAwaited(requestId());
    }

    /** Pulls the piece: from now on the renter cannot take it back. */
    public void begin() {
        tell(() -> beginRequest.begin(requestId()), "begun");
    }

    /** Lays it ready at the counter. */
    public void ready() {
        tell(() -> markReady.ready(requestId()), "ready");
    }

    /** Agrees, as the second person, that it is destroyed. */
    public void approve() {
        tell(() -> approval.approve(requestId()), "approved");
    }

    /** It is held now, or was delivered. */
    public void complete() {
        leave(() -> completeRequest.complete(requestId()), "done." + row.kind());
    }

    /** Tells the renter why it cannot be done. */
    public void decline() {
        leave(() -> declineRequest.decline(requestId(), reason), "declined");
    }

    private void tell(Runnable step, String done) {
        try {
            step.run();
            Messages.addGlobalInfo(texts.from("handover", "work." + done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        show();
    }

    /** Ends it as it is shown: whoever looks at an older page is told what became of it meanwhile. */
    private void leave(Supplier<ActionRequest> step, String done) {
        try {
            stepAsSeen.step(requestId(), row.version(), step);
            Messages.addFlashGlobalInfo(texts.from("handover", "work." + done));
            Faces.redirect("/requests/list.xhtml?kind=" + row.kind().apiName());
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            show();
        }
    }

    /** Why it cannot be done. */
    public String getReason() {
        return reason;
    }

    /** What the operator types as reason. */
    public void setReason(String typed) {
        reason = typed == null ? "" : typed;
    }
}
