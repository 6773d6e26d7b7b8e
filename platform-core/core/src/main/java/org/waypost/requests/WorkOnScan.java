package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;

/** An operator gathers the scanned pages of a request. What is gathered is kept until the scan is completed. */
@ApplicationScoped
@Transactional
public class WorkOnScan {
    @Inject
    private ActionRequests requests;

    @Inject
    private Contents contents;

    @Inject
    private RequestSteps steps;

    /** Adds scanned files behind those already there; the first one begins the work and pulls the piece. */
    public List<ScanPage> add(ActionRequestId id, List<StoredBlob> scans) {
        ActionRequest request = begun(id);
        int position = requests.pagesOf(id).size();
        contents.registerAll(scans);
        for (StoredBlob scan : scans) {
            requests.add(new ScanPage(id, scan.id(), position++));
            steps.noted(request, "requests.page-added", Map.of("sha256", scan.sha256()));
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
        steps.noted(
                request,
                "requests.page-removed",
                Map.of("content", Long.toString(page.content().value())));
    }

    private static ScanPage named(ScanPage page) {
        return Optional.ofNullable(page).orElseThrow(() -> new PlatformException(RequestsError.CHANGED_MEANWHILE));
    }

    private ActionRequest begun(ActionRequestId id) {
        ActionRequest request = steps.begun(id);
        request.mustBe(RequestKind.OPENING);
        return request;
    }
}
