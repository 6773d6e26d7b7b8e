package org.waypost.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.content.ContentId;
import org.waypost.content.ContentInfo;
import org.waypost.content.Contents;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.FindRequests;
import org.waypost.requests.MoveScanPage;
import org.waypost.requests.ScanPage;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** The part of a scan's page where a file goes to the request it belongs to: which file, then which piece. */
@Named
@ViewScoped
public class PageMove implements Serializable {
    @Inject
    private transient HttpServletRequest http;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient MoveScanPage moveScanPage;

    @Inject
    private transient Contents contents;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient ProblemTexts problems;

    private long id;
    private long page;
    private String place = "";
    private List<RequestRow> found = List.of();

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(http.getParameter("id")));
    }

    /** The files by their names, with the ids to move them by. */
    public Map<String, Long> getFiles() {
        List<ScanPage> pages = requests.pages(new ActionRequestId(id));
        Map<ContentId, ContentInfo> infos =
                contents.infos(pages.stream().map(ScanPage::content).toList());
        Map<String, Long> files = new LinkedHashMap<>();
        for (ScanPage file : pages) {
            String name = infos.get(file.content()).fileName().toString();
            files.put((files.size() + 1) + " · " + name, file.id());
        }
        return files;
    }

    /** Looks for open scans of a label or mailbox. */
    public void find() {
        found = requests.openScansAt(place).stream()
                .filter(line -> line.request().requestId().value() != id)
                .map(line -> RequestRow.of(line.request(), line.item(), texts, format))
                .toList();
        if (found.isEmpty()) {
            Messages.addGlobalWarn(texts.of("scan.move.none", place));
        }
    }

    /** Moves the chosen file and shows what is left. */
    public void moveTo(String request) {
        try {
            moveScanPage.move(new ActionRequestId(id), page, ActionRequestId.of(request));
            Messages.addFlashGlobalInfo(texts.of("scan.move.done"));
            Faces.redirect("requests/scan.xhtml?id=%s", Long.toString(id));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** The scans that were found. */
    public List<RequestRow> getFound() {
        return found;
    }

    /** Which file. */
    public long getPage() {
        return page;
    }

    /** Chooses the file. */
    public void setPage(long chosen) {
        page = chosen;
    }

    /** What is typed: a label or a mailbox number. */
    public String getPlace() {
        return place;
    }

    /** What the operator types. */
    public void setPlace(String typed) {
        place = typed == null ? "" : typed;
    }
}
