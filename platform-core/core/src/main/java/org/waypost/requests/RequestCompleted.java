package org.waypost.requests;

import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;

/** An operator did what was asked for. */
public record RequestCompleted(ActionRequestId request, MailItemId item, CustomerId customer, RequestKind kind) {
    static RequestCompleted of(ActionRequest request) {
        return new RequestCompleted(request.requestId(), request.item(), request.customer(), request.kind());
    }
}
