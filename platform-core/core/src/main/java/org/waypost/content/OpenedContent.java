package org.waypost.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A content on its way out, decrypted and checked segment by segment. Close it.
 *
 * @param contentType for the HTTP header
 * @param fileName for saving, with the end that belongs to the type
 * @param tag changes when, and only when, the bytes change; safe in an ETag
 * @param size of the whole in bytes, whatever range was asked for
 * @param range the bytes that {@code stream} gives
 * @param stream throws {@link org.waypost.shared.PlatformException} when the storage fails or the bytes are not what was
 *     sealed; what it gave before that was checked
 */
public record OpenedContent(
        String contentType, FileName fileName, String tag, long size, ByteRange range, InputStream stream)
        implements AutoCloseable {
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
