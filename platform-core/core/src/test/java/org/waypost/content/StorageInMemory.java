package org.waypost.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waypost.shared.PlatformException;

/** Blobs in memory; can be told to fail, and lets tests tamper with what lies there. */
public final class StorageInMemory implements BlobStorage {
    private final Map<String, Blob> blobs = new TreeMap<>();
    private final Clock clock;
    private int commits;
    private int open;
    private ContentError failure;
    private int room = Integer.MAX_VALUE;

    StorageInMemory(Clock clock) {
        this.clock = clock;
    }

    /** From now on the disk takes only so many bytes more. */
    public void hasRoomFor(int bytes) {
        room = bytes;
    }

    /** From now on commits fail so, with the first blob of a group already there; null ends it. */
    public void failCommitsWith(ContentError error) {
        failure = error;
    }

    /** How often a group was committed. */
    public int commits() {
        return commits;
    }

    /** How many uploads and downloads nobody closed. */
    public int open() {
        return open;
    }

    /** What is there. */
    public List<String> keys() {
        return List.copyOf(blobs.keySet());
    }

    public byte[] bytes(String key) {
        return blobs.get(key).bytes.clone();
    }

    /** Puts other bytes in a blob's place. */
    public void tamper(String key, byte[] bytes) {
        blobs.put(key, new Blob(bytes, clock.instant()));
    }

    @Override
    public Upload begin(String key) {
        open++;
        return new Sending(key);
    }

    @Override
    public void commit(List<Upload> uploads) {
        if (failure != null) {
            show((Sending) uploads.get(0));
            throw new PlatformException(failure);
        }
        commits++;
        uploads.forEach(upload -> show((Sending) upload));
    }

    private void show(Sending sending) {
        sending.checkOpen();
        blobs.put(sending.key, new Blob(sending.bytes.toByteArray(), clock.instant()));
    }

    @Override
    public Download open(String key, long offset) {
        Blob blob = blobs.get(key);
        if (blob == null) {
            throw new PlatformException(ContentError.BLOB_MISSING);
        }
        open++;
        int from = (int) offset;
        return new Download(blob.bytes.length, new ByteArrayInputStream(blob.bytes, from, blob.bytes.length - from) {
            private boolean closed;

            @Override
            public void close() {
                open -= closed ? 0 : 1;
                closed = true;
            }
        });
    }

    @Override
    public void delete(String key) {
        blobs.remove(key);
    }

    @Override
    public Listing list(String prefix, String after, int limit) {
        List<Entry> all = blobs.entrySet().stream()
                .filter(blob ->
                        blob.getKey().startsWith(prefix) && blob.getKey().compareTo(after) > 0)
                .map(blob -> new Entry(blob.getKey(), blob.getValue().at))
                .toList();
        List<Entry> page = all.subList(0, Math.min(2, all.size()));
        return new Listing(page, all.size() > 2 ? Optional.of(page.get(1).key()) : Optional.empty());
    }

    private static final class Blob {
        private final byte[] bytes;
        private final Instant at;

        Blob(byte[] bytes, Instant at) {
            this.bytes = bytes;
            this.at = at;
        }
    }

    private final class Sending implements Upload {
        private final String key;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] block, int offset, int length) {
                if (length > room) {
                    throw new PlatformException(ContentError.STORAGE_FULL);
                }
                room -= length;
                super.write(block, offset, length);
            }
        };
        private boolean closed;

        Sending(String key) {
            this.key = key;
        }

        void checkOpen() {
            if (closed) {
                throw new IllegalStateException("closed: " + key);
            }
        }

        @Override
        public OutputStream stream() {
            return bytes;
        }

        @Override
        public void close() {
            open -= closed ? 0 : 1;
            closed = true;
        }
    }
}
