package org.waypost.architecture.wrong.audit;

/** What others may see of audit. */
public record Noted(String text) {}
