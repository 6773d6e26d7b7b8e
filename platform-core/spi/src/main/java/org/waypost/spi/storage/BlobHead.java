package org.waypost.spi.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * What a store knows about a blob.
 *
 * @param key its key
 * @param size its size in bytes
 * @param modifiedAt when it was last put, to the second at least, by the clock of the place
 * @since 0.1
 */
public record BlobHead(BlobKey key, long size, Instant modifiedAt) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public BlobHead {
        Objects.requireNonNull(key);
        Objects.requireNonNull(modifiedAt);
    }
}
