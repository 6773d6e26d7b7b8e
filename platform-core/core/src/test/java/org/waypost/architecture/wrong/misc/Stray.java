package org.waypost.architecture.wrong.misc;

/** In no feature. */
record Stray(String text) {}
