package org.waypost.plugins.storage.s3;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;

/**
 * Tries a bucket with a small blob of its own, and whether the server does what the store declares: some take the header
 * that protects what is there and replace it all the same.
 *
 * @param store to try
 * @param context of the call
 * @param key of the blob, unlike any other
 */
record Probe(BlobStore store, SpiContext context, BlobKey key) {
    private static final String FOLDER = "waypost-connection-test/";
    private static final byte[] BYTES = "probe".getBytes(StandardCharsets.US_ASCII);

    Probe(BlobStore store, SpiContext context) {
        this(store, context, new BlobKey(FOLDER + UUID.randomUUID()));
    }

    ConnectionCheck run() {
        put(PutMode.REPLACE);
        try {
            return check();
        } finally {
            store.delete(context, key);
        }
    }

    private ConnectionCheck check() {
        if (!Arrays.equals(read(), BYTES)) {
            return fails("The bucket does not give back what was stored in it.");
        }
        if (store.list(context, BlobQuery.first(key.value(), 1)).blobs().size() != 1) {
            return fails("The bucket does not list what was stored in it.");
        }
        if (put(PutMode.IF_ABSENT) == PutOutcome.STORED) {
            return fails("The server replaces objects although it is told not to (If-None-Match).");
        }
        return new ConnectionCheck.Works("The bucket can be written, read, listed and emptied.");
    }

    private static ConnectionCheck fails(String message) {
        return new ConnectionCheck.Fails(SpiErrorCode.UNSUPPORTED, message);
    }

    private PutOutcome put(PutMode mode) {
        try (BlobUpload upload = store.put(context, key, mode)) {
            upload.stream().write(BYTES);
            return upload.commit();
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.DOWN, "cannot write: " + e, e);
        }
    }

    private byte[] read() {
        try (InputStream stream = store.get(context, key, BlobRange.ALL).stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.DOWN, "cannot read: " + e, e);
        }
    }
}
