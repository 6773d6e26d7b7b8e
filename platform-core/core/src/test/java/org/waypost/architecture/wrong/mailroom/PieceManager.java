package org.waypost.architecture.wrong.mailroom;

/** A name that says nothing. */
record PieceManager(String text) {}
