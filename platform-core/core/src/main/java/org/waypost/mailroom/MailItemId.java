package org.waypost.mailroom;

/** Names a mail item. */
public record MailItemId(long value) {}
