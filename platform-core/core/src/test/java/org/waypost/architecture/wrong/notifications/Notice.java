package org.waypost.architecture.wrong.notifications;

/** Nobody may see it. */
public record Notice(String text) {}
