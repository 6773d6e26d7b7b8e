package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CurrentRenter;
import org.waypost.shared.PlatformException;

/** A renter takes a request back, as long as nobody has begun. */
@ApplicationScoped
@Transactional
public class CancelRequest {
    @Inject
    private ActionRequests requests;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<RequestCancelled> cancelled;

    @Inject
    private Clock clock;

    /**
     * Cancels one's own request.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's,
     *     {@link RequestsError#WRONG_STATE} when work has begun
     */
    public ActionRequest cancel(ActionRequestId id) {
        ActionRequest request = requests.withId(id);
        if (!request.customer().equals(renter.get().customerId())) {
            throw new PlatformException(RequestsError.UNKNOWN_REQUEST);
        }
        request.cancel(clock.instant());
        ledger.record(
                "requests.cancelled",
                new Subject("mail-item", request.item().value()),
                Map.of("kind", request.kind().apiName(), "request", Long.toString(id.value())));
        cancelled.fire(RequestCancelled.of(request));
        return request;
    }
}
