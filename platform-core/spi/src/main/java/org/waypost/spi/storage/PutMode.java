package org.waypost.spi.storage;

/**
 * What to do when a key is taken.
 *
 * @since 0.1
 */
public enum PutMode {
    /** The new blob takes the place of the old one. */
    REPLACE,
    /** The old blob stays; needs {@link BlobStoreCapability#IF_ABSENT}. */
    IF_ABSENT
}
