package org.waypost.plugins.storage.filesystem;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.storage.BlobStoreFactory;

/** Offers the file system as a place for blobs. */
public final class FilesystemStoragePlugin implements WaypostPlugin {
    @Override
    public List<BlobStoreFactory> blobStoreFactories() {
        return List.of(new FilesystemBlobStoreFactory());
    }
}
