package org.waypost.requests;

import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;

/** A renter asked for something. */
public record ActionRequested(ActionRequestId request, MailItemId item, CustomerId customer, RequestKind kind) {
    static ActionRequested of(ActionRequest request) {
        return new ActionRequested(request.requestId(), request.item(), request.customer(), request.kind());
    }
}
