package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.waypost.customers.CustomerId;
import org.waypost.customers.NewActions;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.shared.PlatformException;

/** The pick-up that belongs to a piece on the counter: the one that was asked for, or one that begins right there. */
@ApplicationScoped
class CounterRequests {
    @Inject
    private ActionRequests requests;

    @Inject
    private MailItems items;

    @Inject
    private FreePieces pieces;

    @Inject
    private RequestSteps steps;

    @Inject
    private NewActions newActions;

    @Inject
    private Clock clock;

    /** A begun pick-up of one of the customer's pieces, kept from everybody else. */
    ActionRequest begun(MailItemId piece, HandoverCommand command) {
        ActionRequest request = requests.heldOpenOf(piece).orElseGet(() -> walkIn(piece, command));
        if (!request.customer().equals(command.customer())) {
            throw new PlatformException(RequestsError.UNKNOWN_REQUEST);
        }
        if (request.kind() != RequestKind.PICK_UP) {
            throw new PlatformException(RequestsError.ALREADY_OPEN);
        }
        return steps.begun(request.requestId());
    }

    private ActionRequest walkIn(MailItemId piece, HandoverCommand command) {
        MailItem item = ownPiece(piece, command.customer());
        newActions.require(command.customer());
        Instant now = clock.instant();
        Wish wish = new Wish.PickUp(PickUpMode.BUSINESS_HOURS, null, "");
        ActionRequest request = new ActionRequest(item, command.customer(), wish, now, now);
        pieces.take(item, request);
        steps.noted(request, "requests.walked-in", Map.of());
        return request;
    }

    private MailItem ownPiece(MailItemId piece, CustomerId customer) {
        MailItem item = items.withId(piece);
        boolean isHis = item.customer().filter(customer::equals).isPresent();
        if (!isHis || item.custody() != CustodyState.IN_STORAGE) {
            throw new PlatformException(RequestsError.NOT_STORED);
        }
        return item;
    }
}
