package org.waypost.architecture.wrong.access;

/** What others may see of access. */
public record Asked(String text) {}
