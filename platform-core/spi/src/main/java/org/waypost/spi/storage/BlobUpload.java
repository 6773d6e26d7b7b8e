package org.waypost.spi.storage;

import java.io.OutputStream;

/**
 * A blob on its way in: write to the stream, then commit. Closing without a commit drops it, so a
 * {@code try}-with-resources never leaves half a blob.
 *
 * <p><b>Threading:</b> one thread at a time; commit may happen in another thread than the writing.
 *
 * @since 0.1
 */
public interface BlobUpload extends AutoCloseable {
    /**
     * Takes the bytes. The same stream at every call; closing it only ends the writing.
     *
     * @return the stream; throws {@link org.waypost.spi.SpiException} where the place fails
     * @since 0.1
     */
    OutputStream stream();

    /**
     * Makes the blob durable and then visible.
     *
     * @return whether it was stored, or the key was taken and {@link PutMode#IF_ABSENT} was asked for
     * @throws IllegalStateException when it was committed or closed before
     * @since 0.1
     */
    PutOutcome commit();

    /**
     * Drops what was not committed; does nothing after a commit or a second time.
     *
     * @since 0.1
     */
    @Override
    void close();
}
