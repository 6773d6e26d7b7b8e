package org.waypost.extensions.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.content.BlobStorage;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.Settings;
import org.waypost.spi.storage.BlobDownload;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** The content port on a store of the SPI: one store per tenant, at present always the folder of the configuration. */
@ApplicationScoped
public class SpiBlobStorage implements BlobStorage {
    private static final String KIND = "filesystem";

    private final Plugins plugins;
    private final Settings settings;
    private final Clock clock;
    private final Map<TenantId, BlobStore> stores = new ConcurrentHashMap<>();

    /** For the proxy. */
    protected SpiBlobStorage() {
        this.plugins = null;
        this.settings = null;
        this.clock = null;
    }

    @Inject
    SpiBlobStorage(Plugins plugins, @ConfigProperty(name = "waypost.content.dir") String folder, Clock clock) {
        this.plugins = plugins;
        this.settings =
                Settings.of(Map.of("directory", Path.of(folder).toAbsolutePath().toString()));
        this.clock = clock;
    }

    @Override
    public Upload begin(String key) {
        return new Sending(SpiFailures.call(() -> store().put(context(), new BlobKey(key), PutMode.REPLACE)));
    }

    @Override
    public void commit(List<Upload> uploads) {
        List<BlobUpload> sent =
                uploads.stream().map(upload -> ((Sending) upload).upload).toList();
        SpiFailures.call(() -> store().commit(context(), sent));
    }

    @Override
    public Download open(String key, long offset) {
        BlobRange range = offset == 0 ? BlobRange.ALL : BlobRange.from(offset);
        BlobDownload download = SpiFailures.call(() -> store().get(context(), new BlobKey(key), range));
        return new Download(download.blob().size(), new StoreInput(download.stream()));
    }

    @Override
    public void delete(String key) {
        SpiFailures.run(() -> store().delete(context(), new BlobKey(key)));
    }

    @Override
    public Listing list(String prefix, String after, int limit) {
        BlobPage page = SpiFailures.call(() -> store().list(context(), new BlobQuery(prefix, after, limit)));
        List<Entry> entries = page.blobs().stream()
                .map(blob -> new Entry(blob.key().value(), blob.modifiedAt()))
                .toList();
        return new Listing(entries, page.next());
    }

    private BlobStore store() {
        return stores.computeIfAbsent(TenantScope.current().tenant(), this::create);
    }

    private BlobStore create(TenantId tenant) {
        BlobStoreFactory factory = plugins.blobStore(KIND)
                .orElseThrow(() -> new PlatformException(ContentError.STORAGE_MISCONFIGURED, KIND));
        return factory.create(HostContext.scope(tenant), settings);
    }

    private HostContext context() {
        return HostContext.current(clock.instant());
    }

    @PreDestroy
    void close() {
        stores.values().forEach(BlobStore::close);
    }

    private static final class Sending implements Upload {
        private final BlobUpload upload;
        private final OutputStream stream;

        Sending(BlobUpload upload) {
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
