package org.waypost.mailroom;

import org.waypost.customers.CustomerId;

/** A piece was taken from its mailbox, whose renter had it until now, and waits again. */
public record MailUnassigned(MailItemId item, CustomerId customer) {}
