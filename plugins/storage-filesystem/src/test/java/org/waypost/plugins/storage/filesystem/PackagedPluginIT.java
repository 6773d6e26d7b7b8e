package org.waypost.plugins.storage.filesystem;

import java.util.Map;
import java.util.Set;
import org.waypost.loader.PackagePolicy;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.testkit.pack.PackageContract;

class PackagedPluginIT extends PackageContract {
    @Override
    protected Map<Class<? extends SpiFactory<?, ?>>, Set<String>> factories() {
        return Map.of(BlobStoreFactory.class, Set.of("filesystem"));
    }

    @Override
    protected PackagePolicy policy() {
        return PackagePolicy.bundled();
    }
}
