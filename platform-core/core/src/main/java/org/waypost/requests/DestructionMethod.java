package org.waypost.requests;

/** How paper is destroyed. */
public enum DestructionMethod {
    /** So that nobody can read it any more. */
    SHRED,
    /** As waste paper, for what is not private. */
    RECYCLE
}
