package org.waypost.spi.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiProduct;

/**
 * Keeps blobs by key.
 *
 * <p><b>Promises:</b> a blob is visible only after its upload was committed, then to every reader at once and whole; when
 * {@code commit} has returned it survives a power cut. Putting replaces. Deleting what is not there succeeds. Keys are
 * listed in the order of their UTF-8 bytes. What a store cannot do it declares by leaving out the
 * {@link BlobStoreCapability} and answers with {@link org.waypost.spi.SpiErrorCode#UNSUPPORTED}, never silently with
 * something else.
 *
 * <p><b>Threading:</b> any number of threads at once. <b>Lifetime:</b> made by {@link BlobStoreFactory#create} for one
 * tenant, closed when the tenant's settings change or the plugin stops; no call is under way then. Two instances may work
 * on the same place, in this process and in others.
 *
 * <p><b>Errors</b>, all as {@link org.waypost.spi.SpiException}, from methods and from the streams they hand out: {@code NOT_FOUND} for
 * a key without a blob, {@code INVALID_REQUEST} for values out of range, {@code FULL} when there is no room,
 * {@code AUTH} and {@code DOWN} when the place refuses or is away.
 *
 * @since 0.1
 */
public interface BlobStore extends SpiProduct {
    /**
     * Begins an upload. Nothing is visible until it is committed; closing it without that leaves no trace.
     *
     * @param context of the call
     * @param key where the blob will be
     * @param mode what to do when the key is taken
     * @return the upload, used by one thread at a time and always closed by the caller
     * @throws org.waypost.spi.SpiException {@code UNSUPPORTED} for a mode the store cannot do
     * @since 0.1
     */
    BlobUpload put(SpiContext context, BlobKey key, PutMode mode);

    /**
     * Commits many uploads of this store. A store that can make a group durable more cheaply than one by one (one barrier
     * for all, or side by side) does so here; this default commits one after the other.
     *
     * <p>When it fails, some blobs of the group may be visible and others not; the caller relies on none of them.
     *
     * @param context of the call
     * @param uploads written, not committed, not closed
     * @return what became of each, in the same order
     * @since 0.1
     */
    default List<PutOutcome> commit(SpiContext context, List<BlobUpload> uploads) {
        List<PutOutcome> outcomes = new ArrayList<>(uploads.size());
        for (BlobUpload upload : uploads) {
            outcomes.add(upload.commit());
        }
        return outcomes;
    }

    /**
     * Opens a blob, or a range of it. The bytes are those of one commit, even when the key is replaced or deleted while
     * they are read.
     *
     * @param context of the call
     * @param key which blob
     * @param range which bytes; {@link BlobRange#ALL} for the whole blob
     * @return the bytes, to be closed by the caller
     * @throws org.waypost.spi.SpiException {@code NOT_FOUND}; {@code INVALID_REQUEST} (field {@code range}) when the range begins at or
     *     after the end of the blob; {@code UNSUPPORTED} for a range without {@link BlobStoreCapability#RANGE}
     * @since 0.1
     */
    BlobDownload get(SpiContext context, BlobKey key, BlobRange range);

    /**
     * Tells size and age of a blob without its bytes.
     *
     * @param context of the call
     * @param key which blob
     * @return what is known, or nothing when there is no such blob
     * @since 0.1
     */
    Optional<BlobHead> head(SpiContext context, BlobKey key);

    /**
     * Lists blobs whose key begins with a prefix, in the order of the keys' UTF-8 bytes. Blobs that come or go while a
     * listing is continued may or may not be in it; all others are in it once.
     *
     * @param context of the call
     * @param query prefix, where to go on, how many at most
     * @return some blobs, and the token for the next call unless the listing is complete
     * @throws org.waypost.spi.SpiException {@code UNSUPPORTED} without {@link BlobStoreCapability#LIST}
     * @since 0.1
     */
    BlobPage list(SpiContext context, BlobQuery query);

    /**
     * Deletes a blob; succeeds when there is none.
     *
     * @param context of the call
     * @param key which blob
     * @since 0.1
     */
    void delete(SpiContext context, BlobKey key);

    /**
     * Copies a blob inside the store, replacing what is at the target; durable when it returns.
     *
     * @param context of the call
     * @param from which blob
     * @param to where the copy will be
     * @throws org.waypost.spi.SpiException {@code NOT_FOUND}; {@code UNSUPPORTED} without {@link BlobStoreCapability#COPY}
     * @since 0.1
     */
    void copy(SpiContext context, BlobKey from, BlobKey to);
}
