package org.waypost.spi.storage;

import java.util.List;
import java.util.Optional;

/**
 * A part of a listing.
 *
 * @param blobs in the order of the UTF-8 bytes of their keys
 * @param next the token for {@link BlobQuery#after}, absent when the listing is complete; means nothing to the host
 * @since 0.1
 */
public record BlobPage(List<BlobHead> blobs, Optional<String> next) {
    /**
     * Copies the blobs.
     *
     * @since 0.1
     */
    public BlobPage {
        blobs = List.copyOf(blobs);
    }
}
