package org.waypost.spi.storage;

import java.io.InputStream;
import java.util.Objects;

/**
 * Bytes of a blob on their way out.
 *
 * @param blob the blob as a whole, whatever range was asked for
 * @param stream the bytes of the range; closed by the caller, also before its end; read by one thread at a time
 * @since 0.1
 */
public record BlobDownload(BlobHead blob, InputStream stream) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public BlobDownload {
        Objects.requireNonNull(blob);
        Objects.requireNonNull(stream);
    }
}
