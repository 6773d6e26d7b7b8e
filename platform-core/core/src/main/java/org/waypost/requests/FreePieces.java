package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.customers.Customer;
import org.waypost.customers.Releases;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItems;
import org.waypost.shared.PlatformException;

/** Pieces about which something may be asked, and what becomes of one when it is. */
@ApplicationScoped
class FreePieces {
    @Inject
    private MailItems items;

    @Inject
    private ActionRequests requests;

    @Inject
    private Releases releases;

    /** Refuses a piece about which its renter can ask nothing now. */
    void require(MailItem item, Customer customer) {
        if (!releases.allowed(customer)) {
            throw new PlatformException(RequestsError.NOT_APPROVED);
        }
        if (item.custody() != CustodyState.IN_STORAGE) {
            throw new PlatformException(RequestsError.NOT_STORED);
        }
        if (requests.openOf(item.itemId()).isPresent()) {
            throw new PlatformException(RequestsError.ALREADY_OPEN);
        }
    }

    /** Adds a request; it answers what an earlier scan left open, and ends the holding of the piece. */
    void take(MailItem item, ActionRequest request) {
        items.touch(item);
        item.endHold();
        requests.followUpsOf(item.itemId()).forEach(ActionRequest::dismissFollowUp);
        requests.add(request);
    }
}
