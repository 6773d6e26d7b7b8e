package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waypost.content.internal.BlobNames;
import org.waypost.content.internal.SealedUpload;
import org.waypost.content.internal.inspect.Limits;
import org.waypost.content.internal.seal.SealContext;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/**
 * Takes files in: streams them, checks them, seals them, syncs them. Call it outside a transaction, then register what it
 * gives in one; a blob that is never registered is swept after a day.
 */
@ApplicationScoped
public class BlobWriter {
    private final BlobStorage storage;
    private final Sealing sealing;
    private final Settings settings;
    private final Clock clock;

    /** For the proxy. */
    protected BlobWriter() {
        this(null, null, null, null);
    }

    /** Writes to this storage. */
    @Inject
    public BlobWriter(BlobStorage storage, Sealing sealing, Settings settings, Clock clock) {
        this.storage = storage;
        this.sealing = sealing;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes one file in; it is durable when this returns. The stream is read to its end and not closed.
     *
     * @param file the bytes
     * @param fileName whatever the sender called it; null when he did not
     * @throws ContentRefused when the file is not taken in
     * @throws org.waypost.shared.PlatformException when the storage fails; nothing was kept
     */
    public StoredBlob write(InputStream file, String fileName) {
        try (BlobBatch batch = open()) {
            StoredBlob blob = batch.add(file, fileName);
            batch.commit();
            return blob;
        }
    }

    /** Begins a batch of files that become durable together, which is cheaper than one by one. For one thread. */
    public BlobBatch open() {
        return new BlobBatch(this, sealing, storage, Limits.of(settings));
    }

    /** A file without name yet on its way in. */
    SealedUpload begin(ContentId content, Limits limits) {
        String storeKey = storeKey(content);
        BlobStorage.Upload upload = storage.begin(storeKey);
        OutputStream sealed = null;
        try {
            sealed = sealing.seal(upload.stream(), SealContext.of(content, Rendition.ORIGINAL));
            return new SealedUpload(storeKey, upload, sealed, limits);
        } finally {
            if (sealed == null) {
                upload.close();
            }
        }
    }

    static ContentId newId() {
        return new ContentId(Ids.next());
    }

    private String storeKey(ContentId content) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return BlobNames.original(TenantScope.current().tenant(), today, content);
    }

    void commit(SealedUpload upload) {
        storage.commit(List.of(upload.upload()));
    }

    Limits limits() {
        return Limits.of(settings);
    }
}
