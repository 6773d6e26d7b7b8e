package org.waypost.spi.storage;

import org.waypost.spi.SpiException;

/**
 * Some bytes of a blob. A range that reaches beyond the end stops there.
 *
 * @param offset the first byte, counted from 0
 * @param length how many bytes, at least 1; {@link Long#MAX_VALUE} for all that follow
 * @since 0.1
 */
public record BlobRange(long offset, long length) {
    /** The whole blob, an empty one included. */
    public static final BlobRange ALL = new BlobRange(0, Long.MAX_VALUE);

    /**
     * Checks the numbers.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code range})
     * @since 0.1
     */
    public BlobRange {
        if (offset < 0 || length < 1) {
            throw SpiException.invalid("range", "no such range: " + offset + "+" + length);
        }
    }

    /**
     * All bytes from an offset on.
     *
     * @param offset the first byte, counted from 0
     * @return the range
     * @since 0.1
     */
    public static BlobRange from(long offset) {
        return new BlobRange(offset, Long.MAX_VALUE);
    }

    /**
     * How many bytes of a blob this range covers.
     *
     * @param size the size of the blob in bytes
     * @return the number of bytes
     * @throws SpiException {@code INVALID_REQUEST} (field {@code range}) when the range begins at or after the end
     * @since 0.1
     */
    public long within(long size) {
        if (this.equals(ALL)) {
            return size;
        }
        if (offset >= size) {
            throw SpiException.invalid("range", "the blob has " + size + " bytes, none at " + offset);
        }
        return Math.min(length, size - offset);
    }
}
