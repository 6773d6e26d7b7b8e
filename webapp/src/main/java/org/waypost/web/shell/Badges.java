package org.waypost.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.ListQuarantine;
import org.waypost.requests.FindRequests;
import org.waypost.requests.FolderCounts;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestCount;
import org.waypost.requests.RequestKind;
import org.waypost.verification.FindApplications;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.ListExpiries;

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

    @Inject
    private FindDocuments documents;

    @Inject
    private ListExpiries expiries;

    @Inject
    private FindApplications applications;

    private Map<RequestKind, RequestCount> counts;

    /** Requests of a kind; asked of the database once a page. */
    RequestCount count(RequestKind kind) {
        if (counts == null) {
            counts = requests.counts();
        }
        return counts.getOrDefault(kind, RequestCount.NONE);
    }

    /** Both kinds of scans. */
    RequestCount scans() {
        return count(RequestKind.OPEN_AND_SCAN).plus(count(RequestKind.SCAN_AND_SEND));
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
        Map<String, Integer> badges = new HashMap<>(Map.of(
                "quarantine",
                aside.stream().mapToInt(ListQuarantine.Count::pieces).sum(),
                "quarantineLate",
                aside.stream().mapToInt(ListQuarantine.Count::late).sum(),
                "assignments",
                (int) mail.countUnassigned(),
                "scans",
                (int) scans().open(),
                "scansLate",
                (int) scans().late(),
                "compliance",
                expiries.count(),
                "applications",
                applications.countWaiting()));
        long open = 0;
        for (RequestKind kind : RequestKind.values()) {
            RequestCount count = count(kind);
            badges.put(kind.apiName(), (int) count.open());
            badges.put(kind.apiName() + "Late", (int) count.late());
            open += count.open();
        }
        badges.put("bell", (int) open);
        return badges;
    }

    private Map<String, Integer> forRenter() {
        FolderCounts counts = folders.count();
        return Map.of(
                "inbox", (int) counts.inbox(),
                "pending", (int) counts.pending(),
                "actionRequired", (int) (counts.actionRequired() + documents.countOwnProblems()),
                "bell", (int) counts.unread());
    }
}
