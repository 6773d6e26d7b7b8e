package org.waypost.testkit.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;

/**
 * Bytes that look random and are the same every time, so that blobs larger than one likes to keep in memory can be
 * written, and compared by their SHA-256.
 *
 * @param size how many bytes
 * @param seed which ones
 * @since 0.1
 */
public record Pattern(long size, long seed) {
    private static final int CHUNK = 64 * 1024 - 3;

    /**
     * Writes all bytes, in chunks whose size is no power of two; does not close.
     *
     * @param out where to
     * @since 0.1
     */
    public void writeTo(OutputStream out) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] chunk = new byte[CHUNK];
        try {
            for (long left = size; left > 0; left -= CHUNK) {
                random.nextBytes(chunk);
                out.write(chunk, 0, (int) Math.min(CHUNK, left));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What its SHA-256 is.
     *
     * @return 64 hexadecimal digits
     * @since 0.1
     */
    public String sha256() {
        MessageDigest digest = digest();
        writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The SHA-256 of what a stream holds; closes it.
     *
     * @param stream read to its end
     * @return 64 hexadecimal digits
     * @since 0.1
     */
    public static String sha256(InputStream stream) {
        MessageDigest digest = digest();
        try (stream) {
            stream.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
