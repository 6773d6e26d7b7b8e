package org.waypost.verification;

/** A side of a document. */
public enum DocumentSide {
    /** The front, or the whole of what has no sides. */
    FRONT,
    /** The back. */
    BACK
}
