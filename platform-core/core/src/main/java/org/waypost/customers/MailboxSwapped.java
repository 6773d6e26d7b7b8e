package org.waypost.customers;

/**
 * A renter moved to another mailbox.
 *
 * @param from the mailbox he had, which is closed now
 * @param to the mailbox he has
 * @param number of that
 * @param renter who moved
 */
public record MailboxSwapped(MailboxId from, MailboxId to, String number, CustomerId renter) {}
