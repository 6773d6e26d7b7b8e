package org.waypost.spi.storage;

import java.util.Objects;
import org.waypost.spi.SpiException;

/**
 * Which blobs to list.
 *
 * @param prefix what the keys begin with; empty for all
 * @param token where to go on, from the page before; empty at the beginning
 * @param limit how many blobs at most, 1 to 1000; a page may hold fewer and still have a successor
 * @since 0.1
 */
public record BlobQuery(String prefix, String token, int limit) {
    /** The most blobs a page can hold. */
    public static final int MAX_LIMIT = 1000;

    /**
     * Checks the limit.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code limit})
     * @since 0.1
     */
    public BlobQuery {
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(token);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw SpiException.invalid("limit", "a page has 1 to " + MAX_LIMIT + " blobs, not " + limit);
        }
    }

    /**
     * The beginning of a listing.
     *
     * @param prefix what the keys begin with
     * @param limit how many blobs at most
     * @return the query
     * @since 0.1
     */
    public static BlobQuery first(String prefix, int limit) {
        return new BlobQuery(prefix, "", limit);
    }

    /**
     * The same listing, further on.
     *
     * @param next the token of the page before
     * @return the query
     * @since 0.1
     */
    public BlobQuery after(String next) {
        return new BlobQuery(prefix, next, limit);
    }
}
