package org.waypost.requests;

import org.waypost.mailroom.MailItem;

/** A request and the piece it is about, as lists show them. */
public record RequestLine(ActionRequest request, MailItem item) {}
