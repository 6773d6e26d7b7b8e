package org.waypost.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.ListQuarantine;
import org.waypost.requests.FindRequests;
import org.waypost.requests.FolderCounts;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestCount;
import org.waypost.requests.RequestKind;

/** Counts what waits, for the figures beside the menu. */
@RequestScoped
class Badges {
    @Inject
    private FindMail mail;

    @Inject
    private ListQuarantine quarantine;

    @Inject
    private FindRequests requests;

    @Inject
    private RenterFolders folders;

    private RequestCount scans;

    /** Requests to scan; asked of the database once a page. */
    RequestCount scans() {
        if (scans == null) {
            scans = requests.count(RequestKind.OPEN_AND_SCAN);
        }
        return scans;
    }

    Map<String, Integer> count(String portal) {
        return switch (portal) {
            case "OPERATOR" -> forOperator();
            case "RENTER" -> forRenter();
            default -> Map.of();
        };
    }

    private Map<String, Integer> forOperator() {
        Collection<ListQuarantine.Count> aside = quarantine.counts().values();
        return Map.of(
                "quarantine",
                        aside.stream().mapToInt(ListQuarantine.Count::pieces).sum(),
                "quarantineLate",
                        aside.stream().mapToInt(ListQuarantine.Count::late).sum(),
                "assignments", (int) mail.countUnassigned(),
                "scans", (int) scans().open(),
                "scansLate", (int) scans().late(),
                "bell", (int) scans().open());
    }

    private Map<String, Integer> forRenter() {
        FolderCounts counts = folders.count();
        return Map.of(
                "inbox", (int) counts.inbox(),
                "pending", (int) counts.pending(),
                "actionRequired", (int) counts.actionRequired(),
                "bell", (int) counts.unread());
    }
}
