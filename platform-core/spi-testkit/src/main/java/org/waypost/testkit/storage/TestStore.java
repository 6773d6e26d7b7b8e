package org.waypost.testkit.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;
import org.waypost.testkit.host.TestContext;

/**
 * A store, and short sentences to speak with it: keys and blobs are text here. Each call gets a context with two minutes.
 *
 * @param store the store
 * @since 0.1
 */
public record TestStore(BlobStore store) {
    /**
     * A context for a call of one's own.
     *
     * @return a context with two minutes
     * @since 0.1
     */
    public SpiContext context() {
        return TestContext.of("t1");
    }

    /**
     * Stores a text, replacing what was there.
     *
     * @param key where
     * @param text what
     * @since 0.1
     */
    public void put(String key, String text) {
        put(key, text, PutMode.REPLACE);
    }

    /**
     * Stores a text.
     *
     * @param key where
     * @param text what
     * @param mode what to do when the key is taken
     * @return what became of it
     * @since 0.1
     */
    public PutOutcome put(String key, String text, PutMode mode) {
        try (BlobUpload upload = written(key, text, mode)) {
            return upload.commit();
        }
    }

    /**
     * Begins an upload and writes all of it.
     *
     * @param key where
     * @param text what
     * @param mode what to do when the key is taken
     * @return the upload, neither committed nor closed
     * @since 0.1
     */
    public BlobUpload written(String key, String text, PutMode mode) {
        BlobUpload upload = store.put(context(), new BlobKey(key), mode);
        try {
            upload.stream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return upload;
    }

    /**
     * Stores a pattern of any length.
     *
     * @param key where
     * @param pattern what
     * @param mode what to do when the key is taken
     * @return what became of it
     * @since 0.1
     */
    public PutOutcome put(String key, Pattern pattern, PutMode mode) {
        try (BlobUpload upload = written(key, pattern, mode)) {
            return upload.commit();
        }
    }

    /**
     * Begins an upload and writes all of a pattern.
     *
     * @param key where
     * @param pattern what
     * @param mode what to do when the key is taken
     * @return the upload, neither committed nor closed
     * @since 0.1
     */
    public BlobUpload written(String key, Pattern pattern, PutMode mode) {
        BlobUpload upload = store.put(context(), new BlobKey(key), mode);
        pattern.writeTo(upload.stream());
        return upload;
    }

    /**
     * Reads a blob as text.
     *
     * @param key which
     * @return all of it
     * @since 0.1
     */
    public String get(String key) {
        return get(key, BlobRange.ALL);
    }

    /**
     * Reads a part of a blob as text.
     *
     * @param key which
     * @param range which bytes
     * @return these bytes as text
     * @since 0.1
     */
    public String get(String key, BlobRange range) {
        try (InputStream stream = open(key, range)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a part of a blob.
     *
     * @param key which
     * @param range which bytes
     * @return its bytes, to be closed
     * @since 0.1
     */
    public InputStream open(String key, BlobRange range) {
        return store.get(context(), new BlobKey(key), range).stream();
    }

    /**
     * Looks at a blob.
     *
     * @param key which
     * @return what the store knows of it
     * @since 0.1
     */
    public Optional<BlobHead> head(String key) {
        return store.head(context(), new BlobKey(key));
    }

    /**
     * Tells whether there is a blob.
     *
     * @param key which
     * @return true when there is
     * @since 0.1
     */
    public boolean has(String key) {
        return head(key).isPresent();
    }

    /**
     * Deletes a blob.
     *
     * @param key which
     * @since 0.1
     */
    public void delete(String key) {
        store.delete(context(), new BlobKey(key));
    }

    /**
     * Copies a blob.
     *
     * @param from which
     * @param to where
     * @since 0.1
     */
    public void copy(String from, String to) {
        store.copy(context(), new BlobKey(from), new BlobKey(to));
    }

    /**
     * One page of a listing.
     *
     * @param query which
     * @return the page
     * @since 0.1
     */
    public BlobPage page(BlobQuery query) {
        return store.list(context(), query);
    }

    /**
     * Lists to the end.
     *
     * @param prefix what the keys begin with
     * @param pageSize how many to ask for at a time
     * @return the keys in the order of the store
     * @since 0.1
     */
    public List<String> list(String prefix, int pageSize) {
        List<String> keys = new ArrayList<>();
        Optional<BlobQuery> query = Optional.of(BlobQuery.first(prefix, pageSize));
        while (query.isPresent()) {
            BlobPage page = page(query.get());
            page.blobs().forEach(blob -> keys.add(blob.key().value()));
            query = page.next().map(query.get()::after);
        }
        return keys;
    }
}
