package org.waypost.plugins.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreCapability;
import org.waypost.testkit.storage.BlobCopyContract;
import org.waypost.testkit.storage.BlobIfAbsentContract;
import org.waypost.testkit.storage.BlobListContract;
import org.waypost.testkit.storage.BlobRangeContract;
import org.waypost.testkit.storage.BlobStoreContract;

/** What every store promises, tried on a real server with a new bucket for every test. */
class S3ContractTest {
    @RegisterExtension
    private static final S3Server SERVER = new S3Server();

    private String bucket;

    @BeforeEach
    void newBucket() {
        bucket = SERVER.newBucket();
    }

    private void assertNoPartsLieAround() {
        assertThat(SERVER.uploadsUnderWay(bucket)).isEmpty();
    }

    @Nested
    class Always extends BlobStoreContract {
        @Override
        protected BlobStore open() {
            return SERVER.store(bucket);
        }

        @Override
        protected Set<BlobStoreCapability> capabilities() {
            return S3Server.factory().capabilities();
        }

        @Override
        protected void assertNothingLeftBehind() {
            assertNoPartsLieAround();
        }
    }

    @Nested
    class Ranges extends BlobRangeContract {
        @Override
        protected BlobStore open() {
            return SERVER.store(bucket);
        }
    }

    @Nested
    class Lists extends BlobListContract {
        @Override
        protected BlobStore open() {
            return SERVER.store(bucket);
        }
    }

    @Nested
    class IfAbsent extends BlobIfAbsentContract {
        @Override
        protected BlobStore open() {
            return SERVER.store(bucket);
        }

        @Override
        protected void assertNothingLeftBehind() {
            assertNoPartsLieAround();
        }
    }

    @Nested
    class Copies extends BlobCopyContract {
        @Override
        protected BlobStore open() {
            return SERVER.store(bucket);
        }

        @Override
        protected void assertNothingLeftBehind() {
            assertNoPartsLieAround();
        }
    }
}
