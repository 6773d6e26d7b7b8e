package org.waypost.customers;

/** Names an authorized recipient. */
public record AuthorizedRecipientId(long value) {}
