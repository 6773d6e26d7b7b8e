package org.waypost.testkit.snippets;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreCapability;
import org.waypost.testkit.storage.BlobStoreContract;

// begin snippet
class MapStoreContractTest extends BlobStoreContract {
    private final Map<BlobKey, byte[]> blobs = new ConcurrentHashMap<>();

    @Override
    protected BlobStore open() {
        return new MapStore(blobs);
    }

    @Override
    protected Set<BlobStoreCapability> capabilities() {
        return EnumSet.noneOf(BlobStoreCapability.class);
    }
}
// end snippet
