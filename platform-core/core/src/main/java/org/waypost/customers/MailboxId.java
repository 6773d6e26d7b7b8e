package org.waypost.customers;

/** Names a mailbox; its number may change, this does not. */
public record MailboxId(long value) {}
