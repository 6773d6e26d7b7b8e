package org.waypost.plugins.storage.filesystem;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.Settings;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.testkit.FactoryContract;

class FilesystemFactoryContractTest extends FactoryContract {
    @TempDir
    private Path folder;

    @Override
    protected BlobStoreFactory factory() {
        return Folder.factory();
    }

    @Override
    protected Settings settings() {
        return Folder.settings(folder.toString());
    }
}
