package org.waypost.requests;

import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;

/** An operator could not do what was asked for. */
public record RequestDeclined(ActionRequestId request, MailItemId item, CustomerId customer, RequestKind kind) {
    static RequestDeclined of(ActionRequest request) {
        return new RequestDeclined(request.requestId(), request.item(), request.customer(), request.kind());
    }
}
