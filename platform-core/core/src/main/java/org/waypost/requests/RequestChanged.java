package org.waypost.requests;

import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;

/**
 * A request came into a status, its first one included.
 *
 * @param status the one it is in now
 */
public record RequestChanged(
        ActionRequestId request, MailItemId item, CustomerId customer, RequestKind kind, RequestStatus status) {
    static RequestChanged of(ActionRequest request) {
        return new RequestChanged(
                request.requestId(), request.item(), request.customer(), request.kind(), request.status());
    }
}
