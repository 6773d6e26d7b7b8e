package org.waypost.testkit.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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

/** The least a store can be: blobs in memory, no capability. */
record PlainStore(Map<BlobKey, byte[]> blobs, AtomicInteger underWay) implements BlobStore {
    @Override
    public BlobUpload put(SpiContext context, BlobKey key, PutMode mode) {
        if (mode != PutMode.REPLACE) {
            throw SpiException.unsupported("if absent");
        }
        underWay.incrementAndGet();
        return new Upload(key);
    }

    @Override
    public BlobDownload get(SpiContext context, BlobKey key, BlobRange range) {
        if (!range.equals(BlobRange.ALL)) {
            throw SpiException.unsupported("a range");
        }
        byte[] bytes = Optional.ofNullable(blobs.get(key))
                .orElseThrow(() -> new SpiException(SpiErrorCode.NOT_FOUND, "no blob at " + key));
        return new BlobDownload(head(key, bytes), new ByteArrayInputStream(bytes));
    }

    @Override
    public Optional<BlobHead> head(SpiContext context, BlobKey key) {
        return Optional.ofNullable(blobs.get(key)).map(bytes -> head(key, bytes));
    }

    private static BlobHead head(BlobKey key, byte[] bytes) {
        return new BlobHead(key, bytes.length, Instant.now());
    }

    @Override
    public BlobPage list(SpiContext context, BlobQuery query) {
        throw SpiException.unsupported("list");
    }

    @Override
    public void delete(SpiContext context, BlobKey key) {
        blobs.remove(key);
    }

    @Override
    public void copy(SpiContext context, BlobKey from, BlobKey to) {
        throw SpiException.unsupported("copy");
    }

    private final class Upload implements BlobUpload {
        private final BlobKey key;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean over;

        Upload(BlobKey key) {
            this.key = key;
        }

        @Override
        public OutputStream stream() {
            return bytes;
        }

        @Override
        public PutOutcome commit() {
            if (over) {
                throw new IllegalStateException("this upload is over");
            }
            close();
            blobs.put(key, bytes.toByteArray());
            return PutOutcome.STORED;
        }

        @Override
        public void close() {
            if (!over) {
                over = true;
                underWay.decrementAndGet();
            }
        }
    }
}
