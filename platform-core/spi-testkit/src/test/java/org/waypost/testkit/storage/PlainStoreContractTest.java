package org.waypost.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreCapability;

/** The contract on a store without any capability, which says so when it is asked for one. */
class PlainStoreContractTest extends BlobStoreContract {
    private final Map<BlobKey, byte[]> blobs = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();

    @Override
    protected BlobStore open() {
        return new PlainStore(blobs, underWay);
    }

    @Override
    protected Set<BlobStoreCapability> capabilities() {
        return EnumSet.noneOf(BlobStoreCapability.class);
    }

    @Override
    protected void assertNothingLeftBehind() {
        assertThat(underWay).hasValue(0);
    }
}
