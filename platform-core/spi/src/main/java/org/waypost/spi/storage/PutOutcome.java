package org.waypost.spi.storage;

/**
 * What became of an upload.
 *
 * @since 0.1
 */
public enum PutOutcome {
    /** The blob is there. */
    STORED,
    /** The key was taken, and {@link PutMode#IF_ABSENT} was asked for; nothing was changed. */
    PRESENT
}
