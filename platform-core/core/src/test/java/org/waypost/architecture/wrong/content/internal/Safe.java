package org.waypost.architecture.wrong.content.internal;

/** Public only so that the compiler lets others break in. */
public record Safe(String text) {}
