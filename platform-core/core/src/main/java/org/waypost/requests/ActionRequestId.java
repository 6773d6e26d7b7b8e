package org.waypost.requests;

/** Names an action request. */
public record ActionRequestId(long value) {}
