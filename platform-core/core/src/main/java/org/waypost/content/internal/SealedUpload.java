package org.waypost.content.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.waypost.content.BlobStorage;
import org.waypost.content.internal.inspect.Limits;

/**
 * Takes a file's bytes: counts them, takes their checksum, seals them and passes them to the storage. Closing writes the
 * last segment; the blob still has to be committed, or {@linkplain #drop() dropped}.
 */
public final class SealedUpload extends OutputStream {
    private final String storeKey;
    private final BlobStorage.Upload upload;
    private final OutputStream sealed;
    private final Limits limits;
    private final MessageDigest digest = newDigest();
    private long bytes;

    /** Bytes go to {@code sealed}, which ends in {@code upload}. */
    public SealedUpload(String storeKey, BlobStorage.Upload upload, OutputStream sealed, Limits limits) {
        this.storeKey = storeKey;
        this.upload = upload;
        this.sealed = sealed;
        this.limits = limits;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
        bytes += length;
        limits.checkBytes(bytes);
        digest.update(block, offset, length);
        sealed.write(block, offset, length);
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    /** Forgets the bytes unless they were committed. */
    public void drop() {
        upload.close();
    }

    /** Where the sealed bytes will lie. */
    public String storeKey() {
        return storeKey;
    }

    /** What the storage commits. */
    public BlobStorage.Upload upload() {
        return upload;
    }

    /** How many bytes came. */
    public long bytes() {
        return bytes;
    }

    /** Their checksum as 64 hex digits; to be asked once, after the last byte. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
