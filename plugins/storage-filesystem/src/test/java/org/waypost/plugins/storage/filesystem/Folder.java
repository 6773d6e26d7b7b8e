package org.waypost.plugins.storage.filesystem;

import java.nio.file.Path;
import java.util.Map;
import org.waypost.spi.Settings;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.testkit.host.TestScope;

/** Makes stores in folders, the way the host does. */
final class Folder {
    static final TestScope SCOPE = TestScope.of("t1");

    private Folder() {}

    static BlobStore store(Path folder) {
        return factory().create(SCOPE, settings(folder.toString()));
    }

    static BlobStoreFactory factory() {
        return new FilesystemStoragePlugin().blobStoreFactories().get(0);
    }

    static Settings settings(String folder) {
        return Settings.of(Map.of("directory", folder));
    }
}
