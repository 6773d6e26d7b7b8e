package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItems;
import org.waypost.shared.PlatformException;

/** An operator gathers the scanned pages of a request. What is gathered is kept until the scan is completed. */
@ApplicationScoped
@Transactional
public class WorkOnScan {
    @Inject
    private ActionRequests requests;

    @Inject
    private MailItems items;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /** Adds scanned files behind those already there; the first one begins the work and pulls the piece. */
    public List<ScanPage> add(ActionRequestId id, List<StoredBlob> scans) {
        ActionRequest request = begun(id);
        int position = requests.pagesOf(id).size();
        for (StoredBlob scan : scans) {
            contents.register(scan);
            requests.add(new ScanPage(id, scan.id(), position++));
            note(request, "requests.page-added", Map.of("sha256", scan.sha256()));
        }
        return requests.pagesOf(id);
    }

    /**
     * Puts the pages in an order; pages that are not named are taken out.
     *
     * @param pageIds ids of the pages to keep, in order
     */
    public List<ScanPage> arrange(ActionRequestId id, List<Long> pageIds) {
        ActionRequest request = begun(id);
        Map<Long, ScanPage> left = new HashMap<>();
        requests.pagesOf(id).forEach(page -> left.put(page.id(), page));
        for (int position = 0; position < pageIds.size(); position++) {
            ScanPage page = left.remove(pageIds.get(position));
            if (page == null) {
                throw new PlatformException(RequestsError.CHANGED_MEANWHILE);
            }
            page.moveTo(position);
        }
        left.values().forEach(page -> {
            requests.remove(page);
            note(
                    request,
                    "requests.page-removed",
                    Map.of("content", Long.toString(page.content().value())));
        });
        return requests.pagesOf(id);
    }

    private ActionRequest begun(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        ActionRequest request = requests.withId(id);
        if (request.status() == RequestStatus.REQUESTED) {
            pull(items.withId(request.item()));
            note(request, "requests.begun", Map.of("kind", request.kind().apiName()));
        }
        request.begin();
        return request;
    }

    private static void pull(MailItem item) {
        if (item.custody() == CustodyState.IN_STORAGE) {
            item.become(CustodyState.STAGED);
        }
    }

    private void note(ActionRequest request, String action, Map<String, String> evidence) {
        Map<String, String> complete = new HashMap<>(evidence);
        complete.put("request", Long.toString(request.requestId().value()));
        ledger.record(action, new Subject("mail-item", request.item().value()), complete);
    }
}
