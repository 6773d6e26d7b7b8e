package org.waypost.plugins.storage.s3;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.waypost.spi.storage.BlobKey;

/**
 * Keys whose escaped form is longer than an object's name may be: the name ends with a hash, and the key itself travels as
 * a header of the object. The host writes no such keys; they cost a listing one request each.
 */
final class LongKey {
    private static final String HEADER = "waypost-key";

    private LongKey() {}

    /** Lower case hexadecimal digits, so that {@code g} comes after all hashes. */
    static String hash(BlobKey key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What an object has to carry so that its key can be told from it. */
    static Map<String, String> metadata(BlobKey key) {
        return ObjectName.of(key).isCut()
                ? Map.of(HEADER, Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes()))
                : Map.of();
    }

    static Optional<BlobKey> from(Map<String, String> metadata) {
        return Optional.ofNullable(metadata.get(HEADER))
                .map(Base64.getUrlDecoder()::decode)
                .map(bytes -> new BlobKey(new String(bytes, StandardCharsets.UTF_8)));
    }
}
