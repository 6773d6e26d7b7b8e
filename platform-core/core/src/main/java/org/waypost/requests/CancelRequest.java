package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
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
    private RequestSteps steps;

    @Inject
    private Clock clock;

    /**
     * Cancels one's own request.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's,
     *     {@link RequestsError#WRONG_STATE} when work has begun
     */
    public ActionRequest cancel(ActionRequestId id) {
        ActionRequest request = requests.held(id);
        if (!request.customer().equals(renter.get().customerId())) {
            throw new PlatformException(RequestsError.UNKNOWN_REQUEST);
        }
        request.cancel(clock.instant());
        steps.piece(request).putBack();
        steps.told(request, "requests.cancelled", Map.of());
        return request;
    }
}
