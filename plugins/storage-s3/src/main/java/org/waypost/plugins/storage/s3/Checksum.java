package org.waypost.plugins.storage.s3;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;

/** What travels with the bytes so that the server can tell whether they arrived as they were sent. */
enum Checksum {
    CRC32C {
        @Override
        Sum of(byte[] bytes, int length) {
            CRC32C crc = new CRC32C();
            crc.update(bytes, 0, length);
            byte[] sum = ByteBuffer.allocate(Integer.BYTES)
                    .putInt((int) crc.getValue())
                    .array();
            return new Sum(base64(sum), null, null);
        }
    },
    SHA256 {
        @Override
        Sum of(byte[] bytes, int length) {
            return new Sum(null, base64(digest("SHA-256", bytes, length)), null);
        }
    },
    MD5 {
        @Override
        Sum of(byte[] bytes, int length) {
            return new Sum(null, null, base64(digest("MD5", bytes, length)));
        }
    },
    NONE {
        @Override
        Sum of(byte[] bytes, int length) {
            return new Sum(null, null, null);
        }
    };

    abstract Sum of(byte[] bytes, int length);

    /** The name by which a multipart upload announces it; null for what older servers know without a name. */
    ChecksumAlgorithm algorithm() {
        return isModern() ? ChecksumAlgorithm.fromValue(name()) : null;
    }

    /** Whether the server keeps it and gives it back when the object is read. */
    boolean isModern() {
        return this == CRC32C || this == SHA256;
    }

    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> settings() {
        return Stream.of(values()).map(Checksum::setting).toList();
    }

    private static byte[] digest(String algorithm, byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** One of the three is there, or none; the SDK sends no header for null. */
    record Sum(String crc32c, String sha256, String md5) {}
}
