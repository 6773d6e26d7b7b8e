package org.waypost.mailroom;

/** A piece was taken from its mailbox and waits again. */
public record MailUnassigned(MailItemId item) {}
