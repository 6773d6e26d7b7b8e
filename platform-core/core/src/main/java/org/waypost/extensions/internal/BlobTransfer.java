package org.waypost.extensions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;

/**
 * Moves blobs from one store to another.
 *
 * @param from where they are
 * @param to where they go
 */
record BlobTransfer(BlobStore from, BlobStore to) {
    /** Copies a blob, reads the copy back, and deletes the original only if both have the same checksum. */
    void move(SpiContext context, BlobKey key) throws IOException {
        try {
            byte[] sent = copy(context, key);
            if (!MessageDigest.isEqual(sent, checksum(context, key))) {
                to.delete(context, key);
                throw new PlatformException(ContentError.STORAGE_BROKEN);
            }
            from.delete(context, key);
        } catch (SpiException e) {
            if (e.code() != SpiErrorCode.NOT_FOUND) {
                throw e;
            }
            // deleted while it was being moved: nothing is left to move
            to.delete(context, key);
        }
    }

    private byte[] copy(SpiContext context, BlobKey key) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream original = new DigestInputStream(open(from, context, key), digest);
                BlobUpload upload = to.put(context, key, PutMode.REPLACE)) {
            OutputStream stream = upload.stream();
            original.transferTo(stream);
            upload.commit();
        }
        return digest.digest();
    }

    private byte[] checksum(SpiContext context, BlobKey key) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream copy = new DigestInputStream(open(to, context, key), digest)) {
            copy.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private static InputStream open(BlobStore store, SpiContext context, BlobKey key) {
        return store.get(context, key, BlobRange.ALL).stream();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
