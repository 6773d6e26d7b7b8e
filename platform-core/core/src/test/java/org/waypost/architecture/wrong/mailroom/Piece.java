package org.waypost.architecture.wrong.mailroom;

/** What others may see of mailroom; not a global thing. */
public record Piece(String text) {}
