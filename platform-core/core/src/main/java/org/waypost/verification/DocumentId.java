package org.waypost.verification;

/** Names a document. */
public record DocumentId(long value) {}
