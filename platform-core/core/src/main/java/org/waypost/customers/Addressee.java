package org.waypost.customers;

/**
 * A name with the mailbox its mail goes to.
 *
 * @param mailbox number
 * @param name as the location knows it
 * @param kind why it may receive mail there
 * @param closed whether the mailbox or its renter is closed, so that new mail may not simply be put on the shelf
 */
public record Addressee(String mailbox, String name, RecipientKind kind, boolean closed) {}
