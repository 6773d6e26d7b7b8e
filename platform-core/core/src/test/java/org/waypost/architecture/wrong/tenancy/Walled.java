package org.waypost.architecture.wrong.tenancy;

/** What others may see of tenancy. */
public record Walled(String text) {}
