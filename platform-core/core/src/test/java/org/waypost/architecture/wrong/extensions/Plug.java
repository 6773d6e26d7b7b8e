package org.waypost.architecture.wrong.extensions;

/** Nobody may see it. */
public record Plug(String text) {}
