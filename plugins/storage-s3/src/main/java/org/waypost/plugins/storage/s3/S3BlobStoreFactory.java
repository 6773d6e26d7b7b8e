package org.waypost.plugins.storage.s3;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreCapability;
import org.waypost.spi.storage.BlobStoreFactory;

/** Makes stores that keep their blobs in a bucket. All share one small pool of threads. */
final class S3BlobStoreFactory implements BlobStoreFactory {
    private final Clients clients = new Clients();
    private final CommitThreads threads = new CommitThreads();

    @Override
    public String name() {
        return "s3";
    }

    @Override
    public String label() {
        return "S3 and compatible";
    }

    @Override
    public Set<BlobStoreCapability> capabilities() {
        return EnumSet.allOf(BlobStoreCapability.class);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return S3Settings.descriptors();
    }

    @Override
    public BlobStore create(SpiScope scope, Settings settings) {
        return new S3BlobStore(bucket(new S3Settings(settings), scope.clock()), threads);
    }

    private Bucket bucket(S3Settings settings, Clock clock) {
        String name = settings.bucket();
        String prefix = settings.prefix();
        Encryption encryption = settings.encryption();
        Checksum checksum = settings.checksum();
        return new Bucket(clients.client(settings), name, prefix, encryption, checksum, clock);
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try (BlobStore store = create(scope, settings)) {
            return new Probe(store, context).run();
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        }
    }
}
