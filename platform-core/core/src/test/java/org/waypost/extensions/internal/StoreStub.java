package org.waypost.extensions.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

/** Keeps one store per tenant in memory, and fails as told. */
final class StoreStub {
    final Map<String, NavigableMap<String, byte[]>> stores = new TreeMap<>();
    final List<SpiContext> contexts = new ArrayList<>();
    final List<Integer> groups = new ArrayList<>();
    RuntimeException failure;
    boolean spoils;
    boolean cuts;

    /** The store of a tenant. */
    BlobStore of(String tenant) {
        return new Store(blobs(tenant));
    }

    NavigableMap<String, byte[]> blobs(String tenant) {
        return stores.computeIfAbsent(tenant, unknown -> new TreeMap<>());
    }

    private final class Store implements BlobStore {
        private final NavigableMap<String, byte[]> blobs;

        Store(NavigableMap<String, byte[]> blobs) {
            this.blobs = blobs;
        }

        private void called(SpiContext context) {
            contexts.add(context);
            fail();
        }

        private void fail() {
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public BlobUpload put(SpiContext context, BlobKey key, PutMode mode) {
            called(context);
            return new Upload(key);
        }

        @Override
        public BlobDownload get(SpiContext context, BlobKey key, BlobRange range) {
            called(context);
            byte[] bytes = blobs.get(key.value());
            if (bytes == null) {
                throw new SpiException(SpiErrorCode.NOT_FOUND, "nothing at " + key);
            }
            InputStream stream = new ByteArrayInputStream(bytes, (int) range.offset(), bytes.length - (cuts ? 2 : 0)) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    fail();
                    return super.read(target, offset, length);
                }
            };
            return new BlobDownload(new BlobHead(key, bytes.length, Instant.EPOCH), stream);
        }

        @Override
        public List<PutOutcome> commit(SpiContext context, List<BlobUpload> uploads) {
            groups.add(uploads.size());
            return BlobStore.super.commit(context, uploads);
        }

        @Override
        public Optional<BlobHead> head(SpiContext context, BlobKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BlobPage list(SpiContext context, BlobQuery query) {
            called(context);
            List<BlobHead> heads = blobs.tailMap(query.token(), false).entrySet().stream()
                    .filter(blob -> blob.getKey().startsWith(query.prefix()))
                    .map(blob -> new BlobHead(new BlobKey(blob.getKey()), blob.getValue().length, Instant.EPOCH))
                    .toList();
            int end = Math.min(query.limit(), heads.size());
            Optional<String> next =
                    end < heads.size() ? Optional.of(heads.get(end - 1).key().value()) : Optional.empty();
            return new BlobPage(heads.subList(0, end), next);
        }

        @Override
        public void delete(SpiContext context, BlobKey key) {
            called(context);
            blobs.remove(key.value());
        }

        @Override
        public void copy(SpiContext context, BlobKey from, BlobKey to) {
            throw new UnsupportedOperationException();
        }

        private final class Upload implements BlobUpload {
            private final BlobKey key;
            private final ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
                @Override
                public synchronized void write(byte[] source, int offset, int length) {
                    fail();
                    super.write(source, offset, length);
                }
            };

            Upload(BlobKey key) {
                this.key = key;
            }

            @Override
            public OutputStream stream() {
                return bytes;
            }

            @Override
            public PutOutcome commit() {
                fail();
                blobs.put(key.value(), spoils ? new byte[] {0} : bytes.toByteArray());
                return PutOutcome.STORED;
            }

            @Override
            public void close() {
                // nothing is held
            }
        }
    }
}
