package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItems;
import org.waypost.shared.PlatformException;

/** The transactions around the making of a scan's PDF. */
@ApplicationScoped
@Transactional
class ScanCompletion {
    @Inject
    private ActionRequests requests;

    @Inject
    private MailItems items;

    @Inject
    private Contents contents;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<RequestCompleted> completed;

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
        MailItem item = items.withId(requests.withId(id).item());
        return item.noted().sender().isEmpty() ? item.labelCode() : item.noted().sender();
    }

    ActionRequest complete(ActionRequestId id, List<ContentId> assembled, StoredBlob pdf) {
        ActionRequest request = requests.held(id);
        if (!pages(id).equals(assembled)) {
            throw new PlatformException(RequestsError.CHANGED_MEANWHILE);
        }
        contents.register(pdf);
        request.complete(pdf.id(), clock.instant());
        MailItem item = items.withId(request.item());
        if (item.custody() == CustodyState.STAGED) {
            item.become(CustodyState.IN_STORAGE);
        }
        ledger.record(
                "requests.completed",
                new Subject("mail-item", item.itemId().value()),
                Map.of(
                        "kind", request.kind().apiName(),
                        "request", Long.toString(id.value()),
                        "pages", Integer.toString(pdf.pages()),
                        "sha256", pdf.sha256()));
        completed.fire(RequestCompleted.of(request));
        return request;
    }
}
