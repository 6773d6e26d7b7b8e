package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;

/** Ends a request of a kind that needs no more than a word that it is done: the piece is held, or was delivered. */
@ApplicationScoped
@Transactional
public class CompleteRequest {
    @Inject
    private RequestSteps steps;

    @Inject
    private Release release;

    @Inject
    private Clock clock;

    /**
     * Completes it.
     *
     * @throws PlatformException {@link RequestsError#WRONG_STATE}; {@link RequestsError#PAGES_FIRST} and its kin for
     *     kinds that need more; {@link RequestsError#NOT_APPROVED} when the piece may not leave the house any more
     */
    public ActionRequest complete(ActionRequestId id) {
        ActionRequest request = steps.begun(id);
        if (request.kind().isFinal()) {
            release.require(request.customer());
        }
        finish(request, steps.piece(request));
        request.complete(clock.instant());
        steps.told(request, "requests.completed", Map.of());
        return request;
    }

    private static void finish(ActionRequest request, MailItem item) {
        switch (request.kind()) {
            case HOLD -> item.hold(request.holdUntil().orElse(null));
            case DELIVER -> item.become(CustodyState.RELEASED);
            case OPEN_AND_SCAN, SCAN_AND_SEND -> throw new PlatformException(RequestsError.PAGES_FIRST);
            case FORWARD -> throw new PlatformException(RequestsError.DISPATCH_FIRST);
            case DESTROY -> throw new PlatformException(RequestsError.CODE_FIRST);
            case PICK_UP -> throw new PlatformException(RequestsError.COLLECTOR_FIRST);
        }
    }
}
