package org.waypost.requests;

import org.waypost.mailroom.MailItem;

/** A completed request in its renter's folders: the piece, what was asked, what came of it. */
public record DoneLine(MailItem item, ActionRequest request, Outcome outcome) {}
