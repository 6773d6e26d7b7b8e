package org.waypost.requests;

import org.waypost.mailroom.MailItemId;

/** The time within which a request was promised has run out, and it still waits for an operator. */
public record RequestLate(ActionRequestId request, MailItemId item, RequestKind kind) {}
