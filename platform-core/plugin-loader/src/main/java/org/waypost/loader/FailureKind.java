package org.waypost.loader;

/**
 * How a call into a plugin went wrong.
 *
 * @since 0.1
 */
public enum FailureKind {
    /** It threw what it must not throw, an error included. */
    THREW,
    /** It gave back null or something of the wrong kind. */
    NONSENSE,
    /** It was not done in time. */
    TIMED_OUT,
    /** It goes on although it was interrupted. */
    STUCK,
    /** It said that its provider is away. */
    AWAY,
    /** Too many calls of the plugin were running. */
    BUSY,
    /** A thread that the plugin started died of an exception. */
    OWN_THREAD;

    /** Whether it speaks for leaving the product alone for a while. */
    public boolean opensCircuit() {
        return this == THREW || this == NONSENSE || this == TIMED_OUT || this == AWAY;
    }
}
