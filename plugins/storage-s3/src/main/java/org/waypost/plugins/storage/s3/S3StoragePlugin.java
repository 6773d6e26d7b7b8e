package org.waypost.plugins.storage.s3;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.storage.BlobStoreFactory;

/** Offers buckets as a place for blobs. */
public final class S3StoragePlugin implements WaypostPlugin {
    @Override
    public List<BlobStoreFactory> blobStoreFactories() {
        return List.of(new S3BlobStoreFactory());
    }
}
