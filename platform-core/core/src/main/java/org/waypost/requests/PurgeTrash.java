package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;

/** Deletes scans whose days in the trash are over: the PDF, the files it was made of, and the link that led to them. */
@ApplicationScoped
@Transactional
public class PurgeTrash {
    /** How long a scan can be taken out of the trash. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST = 200;

    @Inject
    private ActionRequests requests;

    @Inject
    private ScanLinks links;

    @Inject
    private RequestSteps steps;

    @Inject
    private Contents contents;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Deletes some of what is due; gives how many scans. */
    public int run() {
        access.require(Permission.REQUESTS_WORK);
        List<ActionRequest> due = requests.trashedBefore(clock.instant().minus(KEPT), MOST);
        List<ContentId> gone = new ArrayList<>();
        due.forEach(request -> purge(request, gone));
        contents.erase(gone);
        return due.size();
    }

    private void purge(ActionRequest request, List<ContentId> gone) {
        for (ScanPage page : requests.pagesOf(request.requestId())) {
            gone.add(page.content());
            requests.remove(page);
        }
        gone.add(request.purge());
        links.of(request.requestId()).ifPresent(link -> link.revoke(clock.instant()));
        steps.noted(request, "requests.scan-purged", Map.of());
    }
}
