package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    @Inject
    private Event<RequestBegun> begun;

    /** Adds scanned files behind those already there; the first one begins the work and pulls the piece. */
    public List<ScanPage> add(ActionRequestId id, List<StoredBlob> scans) {
        ActionRequest request = begun(id);
        int position = requests.pagesOf(id).size();
        contents.registerAll(scans);
        for (StoredBlob scan : scans) {
            requests.add(new ScanPage(id, scan.id(), position++));
            note(request, "requests.page-added", Map.of("sha256", scan.sha256()));
        }
        return requests.pagesOf(id);
    }

    /**
     * Puts the pages in an order and takes some out. Pages that are named in neither list, because somebody else added them
     * meanwhile, stay behind the others.
     *
     * @param pageIds ids of pages in order
     * @param removed ids of pages to take out; those that are out already do no harm
     */
    public List<ScanPage> arrange(ActionRequestId id, List<Long> pageIds, Set<Long> removed) {
        ActionRequest request = begun(id);
        Map<Long, ScanPage> left = new LinkedHashMap<>();
        requests.pagesOf(id).forEach(page -> left.put(page.id(), page));
        removed.stream().map(left::remove).filter(Objects::nonNull).forEach(page -> remove(request, page));
        int position = 0;
        for (long pageId : pageIds) {
            named(left.remove(pageId)).moveTo(position++);
        }
        for (ScanPage page : left.values()) {
            page.moveTo(position++);
        }
        return requests.pagesOf(id);
    }

    private void remove(ActionRequest request, ScanPage page) {
        requests.remove(page);
        note(
                request,
                "requests.page-removed",
                Map.of("content", Long.toString(page.content().value())));
    }

    private static ScanPage named(ScanPage page) {
        return Optional.ofNullable(page).orElseThrow(() -> new PlatformException(RequestsError.CHANGED_MEANWHILE));
    }

    private ActionRequest begun(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        ActionRequest request = requests.held(id);
        if (request.status() == RequestStatus.REQUESTED) {
            pull(items.withId(request.item()));
            note(request, "requests.begun", Map.of("kind", request.kind().apiName()));
            begun.fire(new RequestBegun(id, request.customer()));
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
