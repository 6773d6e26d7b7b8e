package org.waypost.content;

import org.waypost.shared.PlatformException;

/**
 * Some bytes of a content. A range that reaches beyond the end stops there.
 *
 * @param from the first byte, counted from 0; negative counts from the end, so -500 is the last 500 bytes
 * @param length how many bytes; {@link Long#MAX_VALUE} for all that follow
 */
public record ByteRange(long from, long length) {
    /** Everything. */
    public static final ByteRange ALL = new ByteRange(0, Long.MAX_VALUE);

    /**
     * The same range of a content of a known size: begins at 0 or later and ends at the end at the latest.
     *
     * @throws PlatformException {@link ContentError#NO_SUCH_RANGE} when nothing of it exists
     */
    public ByteRange within(long size) {
        long begin = from < 0 ? Math.max(0, size + from) : from;
        if (length < 1 || begin > size || (begin == size && size > 0)) {
            throw new PlatformException(ContentError.NO_SUCH_RANGE, from, size);
        }
        return new ByteRange(begin, Math.min(length, size - begin));
    }

    /** Whether this is a whole content of that size. */
    public boolean isAllOf(long size) {
        return from == 0 && length >= size;
    }
}
