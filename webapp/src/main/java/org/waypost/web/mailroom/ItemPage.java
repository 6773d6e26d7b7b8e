package org.waypost.web.mailroom;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.content.ContentId;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DescribeMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailHistory;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailPicture;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.PictureVersions;
import org.waypost.mailroom.ReportMail;
import org.waypost.mailroom.UnassignMail;
import org.waypost.requests.FindRequests;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.requests.RequestRow;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** One piece for operators: photograph, what is noted, what was asked for, what happened. */
@Named
@ViewScoped
public class ItemPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindMail mail;

    @Inject
    private transient DescribeMail describeMail;

    @Inject
    private transient UnassignMail unassignMail;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient ReportMail report;

    @Inject
    private transient PictureVersions versions;

    @Inject
    private transient MailHistory history;

    @Inject
    private transient HistoryWords words;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient DetailsProblems problems;

    private long id;
    private int page;
    private transient List<PhotoRow> photos;
    private MailForm form;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        page = page(request.getParameter("page"));
        show(item());
    }

    /** An address that somebody cut shows the front. */
    private static int page(String digits) {
        return digits != null && digits.matches("[1-9]\\d{0,3}") ? Integer.parseInt(digits) : MailPicture.FRONT;
    }

    /** The piece. */
    public PieceRow getPiece() {
        return PieceRow.of(item(), texts);
    }

    /** What is typed. */
    public MailForm getForm() {
        return form;
    }

    /** All mail types. */
    public MailType[] getTypes() {
        return MailType.values();
    }

    /** Whether the assignment may be taken back. */
    public boolean isAssigned() {
        return item().custody() == CustodyState.IN_STORAGE;
    }

    /** Requests about it, newest first. */
    public List<RequestRow> getRequests() {
        MailItem item = item();
        return requests.of(item.itemId()).stream()
                .map(found -> RequestRow.of(found, item, texts, format))
                .toList();
    }

    /** What happened to it, newest first. */
    public List<HistoryRow> getHistory() {
        return words.of(history.of(new MailItemId(id)));
    }

    /** Its photographs, front first. */
    public List<PhotoRow> getPhotos() {
        if (photos == null) {
            photos = PhotoRow.of(Long.toString(id), versions.of(new MailItemId(id)));
        }
        return photos;
    }

    /** The photograph that is shown large; none when it was never photographed. */
    public PhotoRow getPhoto() {
        List<PhotoRow> all = getPhotos();
        return all.isEmpty() ? null : all.get(Math.min(page, all.size()) - 1);
    }

    /** Shows an earlier version of the photograph again, on a page of its own address. */
    public void restore(String version) {
        try {
            versions.restore(new MailItemId(id), page, ContentId.of(version));
            Messages.addFlashGlobalInfo(texts.of("photo.restored"));
            Faces.redirect(PhotoRow.address(Long.toString(id), page));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** The labels that can be printed. */
    public LabelSize[] getLabelSizes() {
        return LabelSize.values();
    }

    /** Class of the state. */
    public String getLook() {
        return ItemRow.look(item().custody());
    }

    /** When it was assigned, or nothing. */
    public Instant getAssignedAt() {
        return item().assignedAt().orElse(null);
    }

    /** Whether it may be reported as lost. */
    public boolean isInTheHouse() {
        return item().custody().mayBecome(CustodyState.LOST);
    }

    /** Whether it is missed. */
    public boolean isLost() {
        return item().custody() == CustodyState.LOST;
    }

    /** It cannot be found. */
    public void lost() {
        run(() -> report.lost(new MailItemId(id)), "piece.lost.done");
    }

    /** It turned up. */
    public void found() {
        run(() -> report.found(new MailItemId(id)), "piece.found.done");
    }

    private void run(Supplier<MailItem> act, String done) {
        try {
            show(act.get());
            Messages.addGlobalInfo(texts.of(done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** Keeps what was typed; if somebody else changed the piece in between, his change is shown and has to be looked at. */
    public void update() {
        try {
            MailItem changed = describeMail.describe(
                    new MailItemId(id),
                    form.version(),
                    form.details(sites.current().units()));
            show(changed);
            Messages.addGlobalInfo(texts.of("item.updated"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            if (refused.code() == MailroomError.CHANGED_MEANWHILE) {
                show(item());
            }
        }
    }

    /** Takes the assignment back; the piece waits again. */
    public void unassign() {
        run(() -> unassignMail.unassign(new MailItemId(id)), "item.unassigned");
    }

    private void show(MailItem item) {
        photos = null;
        form = MailForm.of(item, sites.current().units());
    }

    private MailItem item() {
        return mail.withId(new MailItemId(id));
    }
}
