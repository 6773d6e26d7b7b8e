package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;

/** The transactions around the making of a scan's PDF. */
@ApplicationScoped
@Transactional
class ScanCompletion {
    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private Contents contents;

    @Inject
    private Clock clock;

    List<ContentId> pages(ActionRequestId id) {
        ActionRequest request = requests.withId(id);
        List<ContentId> pages =
                requests.pagesOf(id).stream().map(ScanPage::content).toList();
        if (!request.status().isOpen()) {
            throw new PlatformException(RequestsError.WRONG_STATE);
        }
        if (pages.isEmpty()) {
            throw new PlatformException(RequestsError.NO_PAGES);
        }
        return pages;
    }

    /** What the PDF calls itself: the sender, else the label of the piece. */
    String title(ActionRequestId id) {
        MailItem item = steps.piece(requests.withId(id));
        return item.noted().sender().isEmpty() ? item.labelCode() : item.noted().sender();
    }

    ActionRequest complete(ActionRequestId id, List<ContentId> assembled, StoredBlob pdf) {
        ActionRequest request = requests.held(id);
        request.mustBe(RequestKind.OPENING);
        if (!pages(id).equals(assembled)) {
            throw new PlatformException(RequestsError.CHANGED_MEANWHILE);
        }
        contents.register(pdf);
        request.complete(pdf.id(), pdf.pages(), clock.instant());
        putBack(request);
        steps.told(
                request, "requests.completed", Map.of("pages", Integer.toString(pdf.pages()), "sha256", pdf.sha256()));
        return request;
    }

    /** What was sent is held until its renter says what to do with it; after a scan he is asked. */
    private void putBack(ActionRequest request) {
        MailItem item = steps.piece(request);
        item.putBack();
        if (request.kind() == RequestKind.SCAN_AND_SEND) {
            item.hold(null);
        }
    }
}
