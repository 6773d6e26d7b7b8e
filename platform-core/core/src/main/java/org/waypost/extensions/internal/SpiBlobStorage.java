package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.content.BlobStorage;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.storage.BlobDownload;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;

/**
 * The content port on the store that the bound tenant uses. While its mail is being moved, what is not in the new store is
 * looked for in the old one, and deleted from both.
 */
@ApplicationScoped
public class SpiBlobStorage implements BlobStorage {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stores stores;
    private final Clock clock;

    /** For the proxy. */
    protected SpiBlobStorage() {
        this(null, null);
    }

    @Inject
    SpiBlobStorage(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public Upload begin(String key) {
        BlobStore store = SpiFailures.call(stores::current);
        return new Sending(store, SpiFailures.call(() -> store.put(context(), new BlobKey(key), PutMode.REPLACE)));
    }

    /** A group that was begun before and after a change of stores goes to each its own. */
    @Override
    public void commit(List<Upload> uploads) {
        Map<BlobStore, List<BlobUpload>> groups = uploads.stream()
                .map(Sending.class::cast)
                .collect(Collectors.groupingBy(
                        sending -> sending.store,
                        HashMap::new,
                        Collectors.mapping(sending -> sending.upload, Collectors.toList())));
        groups.forEach((store, group) -> SpiFailures.call(() -> store.commit(context(), group)));
    }

    @Override
    public Download open(String key, long offset) {
        Optional<BlobStore> before = SpiFailures.call(stores::before);
        if (before.isEmpty()) {
            return openAt(stores.current(), key, offset);
        }
        return openAtFirst(List.of(stores.current(), before.get(), stores.current()), key, offset);
    }

    /** New, old, and new again: it may have been moved between the first two looks. */
    private Download openAtFirst(List<BlobStore> places, String key, long offset) {
        for (BlobStore place : places) {
            try {
                return openAt(place, key, offset);
            } catch (PlatformException e) {
                if (e.code() != ContentError.BLOB_MISSING) {
                    throw e;
                }
            }
        }
        throw new PlatformException(ContentError.BLOB_MISSING);
    }

    private Download openAt(BlobStore store, String key, long offset) {
        BlobRange range = offset == 0 ? BlobRange.ALL : BlobRange.from(offset);
        BlobDownload download = SpiFailures.call(() -> store.get(context(), new BlobKey(key), range));
        return new Download(download.blob().size(), new StoreInput(download.stream()));
    }

    @Override
    public void delete(String key) {
        SpiFailures.run(() -> {
            stores.current().delete(context(), new BlobKey(key));
            stores.before().ifPresent(old -> old.delete(context(), new BlobKey(key)));
        });
    }

    @Override
    public Listing list(String prefix, String after, int limit) {
        BlobPage page = SpiFailures.call(() -> stores.current().list(context(), new BlobQuery(prefix, after, limit)));
        List<Entry> entries = page.blobs().stream()
                .map(blob -> new Entry(blob.key().value(), blob.modifiedAt()))
                .toList();
        return new Listing(entries, page.next());
    }

    private HostContext context() {
        return HostContext.current(clock.instant(), PATIENCE, Locale.ENGLISH);
    }

    private static final class Sending implements Upload {
        private final BlobStore store;
        private final BlobUpload upload;
        private final OutputStream stream;

        Sending(BlobStore store, BlobUpload upload) {
            this.store = store;
            this.upload = upload;
            this.stream = new StoreOutput(upload.stream());
        }

        @Override
        public OutputStream stream() {
            return stream;
        }

        @Override
        public void close() {
            SpiFailures.run(upload::close);
        }
    }
}
