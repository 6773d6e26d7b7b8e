package org.waypost.plugins.storage.filesystem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/** A store in a folder, and sentences to speak with it. */
record StoreFixture(BlobStore store) {
    static final SpiContext CONTEXT = new TestContext();

    static StoreFixture in(Path folder) {
        return new StoreFixture(factory().create(null, settings(folder.toString())));
    }

    static BlobStoreFactory factory() {
        return new FilesystemStoragePlugin().blobStoreFactories().get(0);
    }

    static Settings settings(String folder) {
        return Settings.of(Map.of("directory", folder));
    }

    PutOutcome put(String key, String text, PutMode mode) {
        try (BlobUpload upload = written(key, text, mode)) {
            return upload.commit();
        }
    }

    void put(String key, String text) {
        put(key, text, PutMode.REPLACE);
    }

    BlobUpload written(String key, String text, PutMode mode) {
        BlobUpload upload = store.put(CONTEXT, new BlobKey(key), mode);
        try {
            upload.stream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return upload;
    }

    String get(String key) {
        return get(key, BlobRange.ALL);
    }

    String get(String key, BlobRange range) {
        try (InputStream stream = store.get(CONTEXT, new BlobKey(key), range).stream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    boolean has(String key) {
        return store.head(CONTEXT, new BlobKey(key)).isPresent();
    }

    void delete(String key) {
        store.delete(CONTEXT, new BlobKey(key));
    }

    List<String> list(String prefix, int pageSize) {
        List<String> keys = new ArrayList<>();
        BlobQuery query = BlobQuery.first(prefix, pageSize);
        Optional<String> next;
        do {
            BlobPage page = store.list(CONTEXT, query);
            page.blobs().forEach(blob -> keys.add(blob.key().value()));
            next = page.next();
            query = next.map(query::after).orElse(query);
        } while (next.isPresent());
        return keys;
    }

    private static final class TestContext implements SpiContext {
        @Override
        public String tenant() {
            return "t1";
        }

        @Override
        public String actor() {
            return "test";
        }

        @Override
        public String correlationId() {
            return "0".repeat(32);
        }

        @Override
        public Instant deadline() {
            return Instant.MAX;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
