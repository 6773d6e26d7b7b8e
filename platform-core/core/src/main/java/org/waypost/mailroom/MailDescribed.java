package org.waypost.mailroom;

/** What is noted about a piece was changed. */
public record MailDescribed(MailItemId item) {}
