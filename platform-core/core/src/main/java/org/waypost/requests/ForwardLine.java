package org.waypost.requests;

import org.waypost.mailroom.MailItem;

/** A request to send a piece on, with the piece and what else the request needs. */
public record ForwardLine(ActionRequest request, MailItem item, Forwarding forwarding) {}
