package org.waypost.mailroom;

import org.waypost.customers.CustomerId;

/** A renter is to be told that a piece for him waits in quarantine, and why. */
public record QuarantineNoticeAsked(MailItemId item, QuarantineReason reason, CustomerId customer) {}
