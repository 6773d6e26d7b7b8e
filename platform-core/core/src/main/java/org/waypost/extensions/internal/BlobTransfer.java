package org.waypost.extensions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobDownload;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;

/**
 * Moves blobs from one store to another. Two of these at once do no harm: nothing is ever deleted from the new store. A copy of
 * what was deleted meanwhile is an orphan, which the sweep removes.
 *
 * @param from where they are
 * @param to where they go
 */
record BlobTransfer(BlobStore from, BlobStore to) {
    /** Copies a blob, reads the copy back, and deletes the original only if both have the same length and checksum. */
    void move(SpiContext context, BlobKey key) throws IOException {
        try {
            Sum sent = copy(context, key);
            if (!sent.equals(sum(to.get(context, key, BlobRange.ALL)))) {
                throw new PlatformException(ContentError.STORAGE_BROKEN);
            }
            from.delete(context, key);
        } catch (SpiException e) {
            if (e.code() != SpiErrorCode.NOT_FOUND) {
                throw e;
            }
        }
    }

    private Sum copy(SpiContext context, BlobKey key) throws IOException {
        BlobDownload original = from.get(context, key, BlobRange.ALL);
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(original.stream(), digest);
                BlobUpload upload = to.put(context, key, PutMode.REPLACE)) {
            OutputStream stream = upload.stream();
            long length = bytes.transferTo(stream);
            if (length != original.blob().size()) {
                throw new IOException(key + " ended after " + length + " bytes of "
                        + original.blob().size());
            }
            to.commit(context, List.of(upload));
            return new Sum(length, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static Sum sum(BlobDownload blob) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(blob.stream(), digest)) {
            long length = bytes.transferTo(OutputStream.nullOutputStream());
            return new Sum(length, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Sum(long length, String sha256) {}
}
