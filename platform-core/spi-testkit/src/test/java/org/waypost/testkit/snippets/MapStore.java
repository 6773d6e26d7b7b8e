package org.waypost.testkit.snippets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobDownload;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/** A store in memory, without any capability. */
record MapStore(Map<BlobKey, byte[]> blobs) implements BlobStore {
    // begin snippet
    @Override
    public BlobUpload put(SpiContext context, BlobKey key, PutMode mode) {
        if (mode == PutMode.IF_ABSENT) {
            throw SpiException.unsupported("storing only if absent");
        }
        return new Upload(key);
    }

    @Override
    public BlobDownload get(SpiContext context, BlobKey key, BlobRange range) {
        if (!range.equals(BlobRange.ALL)) {
            throw SpiException.unsupported("reading a range");
        }
        byte[] bytes = Optional.ofNullable(blobs.get(key))
                .orElseThrow(() -> new SpiException(SpiErrorCode.NOT_FOUND, "no blob " + key.value()));
        return new BlobDownload(head(key, bytes), new ByteArrayInputStream(bytes));
    }

    private final class Upload implements BlobUpload {
        private final BlobKey key;
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private boolean over;

        Upload(BlobKey key) {
            this.key = key;
        }

        @Override
        public OutputStream stream() {
            return written;
        }

        /** Only here the blob becomes visible, whole and for everybody. */
        @Override
        public PutOutcome commit() {
            if (over) {
                throw new IllegalStateException("committed or closed before");
            }
            over = true;
            blobs.put(key, written.toByteArray());
            return PutOutcome.STORED;
        }

        @Override
        public void close() {
            over = true;
        }
    }
    // end snippet

    @Override
    public Optional<BlobHead> head(SpiContext context, BlobKey key) {
        return Optional.ofNullable(blobs.get(key)).map(bytes -> head(key, bytes));
    }

    private static BlobHead head(BlobKey key, byte[] bytes) {
        return new BlobHead(key, bytes.length, Instant.now());
    }

    @Override
    public BlobPage list(SpiContext context, BlobQuery query) {
        throw SpiException.unsupported("listing");
    }

    @Override
    public void delete(SpiContext context, BlobKey key) {
        blobs.remove(key);
    }

    @Override
    public void copy(SpiContext context, BlobKey from, BlobKey to) {
        throw SpiException.unsupported("copying");
    }
}
