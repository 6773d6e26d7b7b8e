package org.waypost.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.waypost.mailroom.FindMail;
import org.waypost.requests.FindRequests;
import org.waypost.requests.FolderLine;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestCount;
import org.waypost.requests.RequestKind;

/** Counts what waits, for the figures beside the menu. */
@RequestScoped
class Badges {
    @Inject
    private FindMail mail;

    @Inject
    private FindRequests requests;

    @Inject
    private RenterFolders folders;

    Map<String, Integer> count(String portal) {
        return switch (portal) {
            case "OPERATOR" -> forOperator();
            case "RENTER" -> forRenter();
            default -> Map.of();
        };
    }

    private Map<String, Integer> forOperator() {
        RequestCount scans = requests.count(RequestKind.OPEN_AND_SCAN);
        return Map.of(
                "assignments", (int) mail.countUnassigned(),
                "scans", (int) scans.open(),
                "scansLate", (int) scans.late(),
                "bell", (int) scans.open());
    }

    private Map<String, Integer> forRenter() {
        List<FolderLine> inbox = folders.inbox();
        int unread = (int) inbox.stream().filter(line -> !line.item().isRead()).count();
        return Map.of(
                "inbox", inbox.size(),
                "pending", folders.pending().size(),
                "actionRequired", folders.actionRequired().size(),
                "bell", unread);
    }
}
