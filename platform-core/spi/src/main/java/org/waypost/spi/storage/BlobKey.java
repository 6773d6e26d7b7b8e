package org.waypost.spi.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.waypost.spi.SpiException;

/**
 * Names a blob: 1 to 1024 bytes of UTF-8. Any character is legal, among them {@code /}, which has no meaning to the store,
 * {@code ..} and NUL: a store maps keys to what its place allows so that different keys never meet. The host itself uses
 * only {@code a-z 0-9 / . -}.
 *
 * @param value the key as text; equal keys have equal text, nothing is normalised
 * @since 0.1
 */
public record BlobKey(String value) {
    /** The longest key, in bytes of UTF-8. */
    public static final int MAX_BYTES = 1024;

    /**
     * Checks the length and that the text is well formed.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code key}) for an empty or too long key or a lone surrogate
     * @since 0.1
     */
    public BlobKey {
        Objects.requireNonNull(value);
        int length = encode(value).remaining();
        if (length < 1 || length > MAX_BYTES) {
            throw SpiException.invalid("key", "a key has 1 to " + MAX_BYTES + " bytes, not " + length);
        }
    }

    /**
     * The key as it is compared and stored.
     *
     * @return its UTF-8 bytes, a new array
     * @since 0.1
     */
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer encode(String value) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException e) {
            throw SpiException.invalid("key", "a key is well-formed Unicode");
        }
    }
}
