package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.waypost.customers.CurrentRenter;
import org.waypost.shared.PlatformException;

/** A renter says yes or no to the price of sending a piece on. */
@ApplicationScoped
@Transactional
public class AnswerQuote {
    @Inject
    private ActionRequests requests;

    @Inject
    private Shipments shipments;

    @Inject
    private RequestSteps steps;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Clock clock;

    /**
     * Yes: the work goes on.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's,
     *     {@link RequestsError#WRONG_STATE}, {@link RequestsError#QUOTE_ENDED}
     */
    public ActionRequest approve(ActionRequestId id) {
        ActionRequest request = own(id);
        Instant now = clock.instant();
        request.approve();
        shipments
                .line(id)
                .flatMap(line -> line.forwarding().quoteEndsAt())
                .filter(now::isAfter)
                .ifPresent(ended -> {
                    throw new PlatformException(RequestsError.QUOTE_ENDED);
                });
        steps.told(request, "requests.approved", Map.of());
        return request;
    }

    /**
     * No: the request ends, and the piece is in the Inbox again.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's,
     *     {@link RequestsError#WRONG_STATE}
     */
    public ActionRequest reject(ActionRequestId id) {
        ActionRequest request = own(id);
        request.reject(clock.instant());
        steps.piece(request).putBack();
        steps.told(request, "requests.rejected", Map.of());
        return request;
    }

    private ActionRequest own(ActionRequestId id) {
        ActionRequest request = requests.held(id);
        if (!request.customer().equals(renter.get().customerId())) {
            throw new PlatformException(RequestsError.UNKNOWN_REQUEST);
        }
        return request;
    }
}
