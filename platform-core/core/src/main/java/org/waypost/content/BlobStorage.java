package org.waypost.content;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waypost.tenancy.TenantId;

/**
 * The port to the place where sealed bytes lie, for the bound tenant. Keys are made by this feature from
 * {@code a-z 0-9 / . -}. A blob is visible only after it was committed, then it survives a power cut; committing replaces.
 *
 * <p>All methods and streams throw {@link org.waypost.shared.PlatformException}: {@link ContentError#STORAGE_AWAY},
 * {@link ContentError#STORAGE_FULL}, {@link ContentError#STORAGE_MISCONFIGURED}, {@link ContentError#STORAGE_BROKEN}.
 */
public interface BlobStorage {
    /** What all keys of a tenant begin with. */
    static String prefixOf(TenantId tenant) {
        return tenant.value() + "/";
    }

    /** Begins a blob; whoever begins it closes it, and closing without a commit drops it. */
    Upload begin(String key);

    /** Makes blobs of this storage durable and visible, as one group; after a failure none of them may be relied on. */
    void commit(List<Upload> uploads);

    /**
     * Opens a blob from a byte on.
     *
     * @throws org.waypost.shared.PlatformException {@link ContentError#BLOB_MISSING} when there is none
     */
    Download open(String key, long offset);

    /** Deletes a blob; succeeds when there is none. */
    void delete(String key);

    /** Lists blobs by prefix in the order of their keys; {@code after} is the token of the page before, or empty. */
    Listing list(String prefix, String after, int limit);

    /** Sealed bytes on their way in. */
    interface Upload extends AutoCloseable {
        /** Takes the bytes; closing it only ends the writing. */
        OutputStream stream();

        /** Drops what was not committed; may be called again. */
        @Override
        void close();
    }

    /**
     * Sealed bytes on their way out.
     *
     * @param size of the whole blob
     * @param stream from the offset on; to be closed
     */
    record Download(long size, InputStream stream) {}

    /**
     * A part of a listing.
     *
     * @param entries in the order of their keys
     * @param next the token to go on with, absent at the end
     */
    record Listing(List<Entry> entries, Optional<String> next) {}

    /**
     * A blob in a listing.
     *
     * @param key its key
     * @param modifiedAt when it was committed
     */
    record Entry(String key, Instant modifiedAt) {}
}
