package org.waypost.mailroom;

import org.waypost.customers.CustomerId;
import org.waypost.customers.MailboxId;

/** A piece was tied to a mailbox; its renter may now see it. */
public record MailAssigned(MailItemId item, MailboxId mailbox, CustomerId customer) {}
