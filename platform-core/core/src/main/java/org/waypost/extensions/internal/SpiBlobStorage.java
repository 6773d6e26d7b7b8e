package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.waypost.spi.storage.PutOutcome;

/**
 * The content port on the store that the bound tenant uses. While its mail is being moved, what is not in the new store is
 * looked for in the old one, and deleted from both.
 */
@ApplicationScoped
public class SpiBlobStorage implements BlobStorage {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Longer than any node needs to notice that mail is kept elsewhere. */
    private static final Duration LONG = Duration.ofSeconds(30);

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
        return SpiFailures.call(() -> {
            Stores.Named place = stores.current();
            BlobUpload upload = place.store().put(context(), new BlobKey(key), PutMode.REPLACE);
            return new Sending(place, upload, clock.instant());
        });
    }

    /** A group that was begun before and after a change of stores goes to each its own. */
    @Override
    public void commit(List<Upload> uploads) {
        Map<String, List<Sending>> groups = uploads.stream()
                .map(Sending.class::cast)
                .collect(Collectors.groupingBy(sending -> sending.place.name()));
        groups.values().forEach(group -> SpiFailures.call(() -> commitAtOnce(group)));
    }

    private List<PutOutcome> commitAtOnce(List<Sending> group) {
        Stores.Named place = group.get(0).place;
        boolean isOld = group.stream()
                .anyMatch(sending -> sending.begunBefore(clock.instant().minus(LONG)));
        if (isOld && !stores.isStillRead(place.name())) {
            throw new PlatformException(ContentError.STORAGE_AWAY);
        }
        return place.store()
                .commit(context(), group.stream().map(sending -> sending.upload).toList());
    }

    @Override
    public Download open(String key, long offset) {
        List<Stores.Named> others = SpiFailures.call(stores::others);
        BlobStore current = SpiFailures.call(stores::current).store();
        if (others.isEmpty()) {
            return openAt(current, key, offset);
        }
        List<BlobStore> places = new ArrayList<>(List.of(current));
        others.forEach(other -> places.add(other.store()));
        places.add(current);
        return openAtFirst(places, key, offset);
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
            stores.current().store().delete(context(), new BlobKey(key));
            stores.others().forEach(old -> old.store().delete(context(), new BlobKey(key)));
        });
    }

    @Override
    public Listing list(String prefix, String after, int limit) {
        BlobPage page =
                SpiFailures.call(() -> stores.current().store().list(context(), new BlobQuery(prefix, after, limit)));
        List<Entry> entries = page.blobs().stream()
                .map(blob -> new Entry(blob.key().value(), blob.modifiedAt()))
                .toList();
        return new Listing(entries, page.next());
    }

    private HostContext context() {
        return HostContext.current(clock.instant(), PATIENCE, Locale.ENGLISH);
    }

    private static final class Sending implements Upload {
        private final Stores.Named place;
        private final BlobUpload upload;
        private final Instant begun;
        private final OutputStream stream;

        Sending(Stores.Named place, BlobUpload upload, Instant begun) {
            this.place = place;
            this.upload = upload;
            this.begun = begun;
            this.stream = new StoreOutput(upload.stream());
        }

        boolean begunBefore(Instant moment) {
            return begun.isBefore(moment);
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
