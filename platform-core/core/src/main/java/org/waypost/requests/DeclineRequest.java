package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItems;
import org.waypost.shared.PlatformException;

/** An operator cannot do what was asked for and says why; the piece goes back to its shelf. */
@ApplicationScoped
@Transactional
public class DeclineRequest {
    private static final int REASON = 1000;

    @Inject
    private ActionRequests requests;

    @Inject
    private MailItems items;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<RequestDeclined> declined;

    @Inject
    private Clock clock;

    /**
     * Declines an open request.
     *
     * @param reason what the renter is told, up to 1,000 characters
     */
    public ActionRequest decline(ActionRequestId id, String reason) {
        access.require(Permission.REQUESTS_WORK);
        if (reason.length() > REASON) {
            throw new PlatformException(RequestsError.NOTE_TOO_LONG, REASON);
        }
        ActionRequest request = requests.withId(id);
        request.decline(reason.trim(), clock.instant());
        MailItem item = items.withId(request.item());
        if (item.custody() == CustodyState.STAGED) {
            item.become(CustodyState.IN_STORAGE);
        }
        ledger.record(
                "requests.declined",
                new Subject("mail-item", request.item().value()),
                Map.of("kind", request.kind().apiName(), "request", Long.toString(id.value()), "reason", reason));
        declined.fire(RequestDeclined.of(request));
        return request;
    }
}
