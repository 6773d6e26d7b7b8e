package org.waypost.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.content.internal.SealedUpload;
import org.waypost.content.internal.inspect.Findings;
import org.waypost.content.internal.inspect.Inspection;
import org.waypost.content.internal.inspect.Limits;
import org.waypost.content.internal.inspect.Signatures;
import org.waypost.content.internal.seal.SealContext;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.shared.PlatformException;

/**
 * Files that become durable together. Add each, drop what is not wanted after all, commit once, and close in any case:
 * what was not committed by then is forgotten. For one thread.
 */
public final class BlobBatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BlobBatch.class);
    private static final int PIECE = 64 * 1024;

    private final BlobWriter writer;
    private final Sealing sealing;
    private final BlobStorage storage;
    private final Limits limits;
    private final List<Staged> staged = new ArrayList<>();
    private final byte[] piece = new byte[PIECE];

    BlobBatch(BlobWriter writer, Sealing sealing, BlobStorage storage, Limits limits) {
        this.writer = writer;
        this.sealing = sealing;
        this.storage = storage;
        this.limits = limits;
    }

    /**
     * Takes one more file in; not durable before {@link #commit()}. A refusal concerns this file only.
     *
     * @param file the bytes, read to their end and not closed
     * @param fileName whatever the sender called it; null when he did not
     * @throws ContentRefused when the file is not taken in
     */
    public StoredBlob add(InputStream file, String fileName) {
        int length = read(file);
        MediaType type = Signatures.typeOf(piece, length);
        ContentId content = BlobWriter.newId();
        SealedUpload upload = writer.begin(content, limits);
        boolean taken = false;
        try {
            Inspection inspection = Inspection.of(type, limits);
            copy(file, length, upload, inspection);
            Staged one = stage(new Arrival(content, FileName.of(fileName), type), upload, inspection);
            staged.add(one);
            taken = true;
            return one.blob;
        } finally {
            if (!taken) {
                upload.drop();
            }
        }
    }

    private void copy(InputStream file, int head, SealedUpload upload, Inspection inspection) {
        try (upload) {
            for (int length = head; length > 0; length = read(file)) {
                inspection.feed(piece, 0, length);
                upload.write(piece, 0, length);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the storage speaks with coded exceptions only", e);
        }
        inspection.end();
    }

    private int read(InputStream file) {
        try {
            return file.readNBytes(piece, 0, PIECE);
        } catch (IOException e) {
            throw new ContentRefused(ContentError.UPLOAD_BROKEN, e);
        }
    }

    private Staged stage(Arrival arrival, SealedUpload upload, Inspection inspection) {
        if (!inspection.readsBack()) {
            return new Staged(arrival.blob(upload, findings(inspection, null)), upload, false);
        }
        writer.commit(upload);
        boolean taken = false;
        try {
            Findings findings = readBack(arrival.content, upload.storeKey(), inspection);
            taken = true;
            return new Staged(arrival.blob(upload, findings), upload, true);
        } finally {
            if (!taken) {
                storage.delete(upload.storeKey());
            }
        }
    }

    private Findings readBack(ContentId content, String storeKey, Inspection inspection) {
        SealContext context = SealContext.of(content, Rendition.ORIGINAL);
        try (SeekableByteChannel file = sealing.openAnywhere(storeKey, context)) {
            return findings(inspection, file);
        } catch (IOException e) {
            throw new ContentRefused(ContentError.UNREADABLE, e);
        }
    }

    private static Findings findings(Inspection inspection, SeekableByteChannel file) {
        try {
            return inspection.findings(file);
        } catch (IOException e) {
            throw new ContentRefused(ContentError.UNREADABLE, e);
        }
    }

    /** Forgets a file of this batch, for instance because it is a duplicate. */
    public void drop(StoredBlob blob) {
        staged.removeIf(one -> {
            boolean meant = one.blob.equals(blob);
            if (meant) {
                forget(one);
            }
            return meant;
        });
    }

    /**
     * Makes all files of the batch durable. When it fails, none of them may be registered, and closing deletes what was made
     * durable until then.
     *
     * @throws PlatformException when the storage fails
     */
    public void commit() {
        List<BlobStorage.Upload> uploads = staged.stream()
                .filter(one -> !one.committed)
                .map(one -> one.upload.upload())
                .toList();
        if (!uploads.isEmpty()) {
            staged.replaceAll(Staged::maybeCommitted);
            storage.commit(uploads);
        }
        staged.forEach(one -> one.upload.drop()); // what was committed stays, and the storage is not held any more
        staged.clear();
    }

    /** Forgets what was not committed. */
    @Override
    public void close() {
        staged.forEach(this::forget);
        staged.clear();
    }

    /** What cannot be deleted now is left to the sweep. */
    private void forget(Staged one) {
        try {
            one.upload.drop();
            if (one.committed) {
                storage.delete(one.blob.storeKey());
            }
        } catch (PlatformException away) {
            LOG.warn("left to the sweep: {}", one.blob.storeKey(), away);
        }
    }

    private record Arrival(ContentId content, FileName name, MediaType type) {
        StoredBlob blob(SealedUpload upload, Findings found) {
            return new StoredBlob(
                    content,
                    upload.storeKey(),
                    name,
                    upload.sha256(),
                    upload.bytes(),
                    type,
                    found.seenWidth(),
                    found.seenHeight(),
                    found.orientation(),
                    found.pages());
        }
    }

    private record Staged(StoredBlob blob, SealedUpload upload, boolean committed) {
        Staged maybeCommitted() {
            return new Staged(blob, upload, true);
        }
    }
}
