package org.waypost.mailroom;

/** What is noted about a piece was changed: whoever keeps something made of it makes it anew. */
public record MailDescribed(MailItemId item) {}
