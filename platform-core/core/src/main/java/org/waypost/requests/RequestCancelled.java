package org.waypost.requests;

import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;

/** A renter took a request back before work began. */
public record RequestCancelled(ActionRequestId request, MailItemId item, CustomerId customer, RequestKind kind) {
    static RequestCancelled of(ActionRequest request) {
        return new RequestCancelled(request.requestId(), request.item(), request.customer(), request.kind());
    }
}
