package org.waypost.plugins.storage.filesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreCapability;
import org.waypost.testkit.storage.BlobCopyContract;
import org.waypost.testkit.storage.BlobIfAbsentContract;
import org.waypost.testkit.storage.BlobListContract;
import org.waypost.testkit.storage.BlobRangeContract;
import org.waypost.testkit.storage.BlobStoreContract;

/** What every store promises, tried in a folder. */
class FilesystemContractTest {
    @TempDir
    private Path folder;

    private BlobStore store() {
        return Folder.store(folder);
    }

    private void assertNothingIncoming() {
        try (Stream<Path> files = Files.list(folder.resolve("incoming"))) {
            assertThat(files).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class Always extends BlobStoreContract {
        @Override
        protected BlobStore open() {
            return store();
        }

        @Override
        protected Set<BlobStoreCapability> capabilities() {
            return Folder.factory().capabilities();
        }

        @Override
        protected void assertNothingLeftBehind() {
            assertNothingIncoming();
        }
    }

    @Nested
    class Ranges extends BlobRangeContract {
        @Override
        protected BlobStore open() {
            return store();
        }
    }

    @Nested
    class Lists extends BlobListContract {
        @Override
        protected BlobStore open() {
            return store();
        }
    }

    @Nested
    class IfAbsent extends BlobIfAbsentContract {
        @Override
        protected BlobStore open() {
            return store();
        }

        @Override
        protected void assertNothingLeftBehind() {
            assertNothingIncoming();
        }
    }

    @Nested
    class Copies extends BlobCopyContract {
        @Override
        protected BlobStore open() {
            return store();
        }

        @Override
        protected void assertNothingLeftBehind() {
            assertNothingIncoming();
        }
    }
}
