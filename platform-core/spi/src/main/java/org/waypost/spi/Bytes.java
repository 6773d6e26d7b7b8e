package org.waypost.spi;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file in memory: a label, a photograph, what a program wrote. Equal when the bytes are.
 *
 * <p><b>Threading:</b> unchangeable, as long as nobody changes the array it was made of.
 *
 * @since 0.1
 */
public final class Bytes {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = Objects.requireNonNull(bytes);
    }

    /**
     * Takes an array as it is, without copying.
     *
     * @param bytes not to be changed afterwards
     * @return the bytes
     * @since 0.1
     */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /**
     * The UTF-8 form of a text.
     *
     * @param text any text
     * @return its bytes
     * @since 0.1
     */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * How many there are.
     *
     * @return the number of bytes
     * @since 0.1
     */
    public int size() {
        return bytes.length;
    }

    /**
     * Reads them from the beginning.
     *
     * @return a new stream, which need not be closed
     * @since 0.1
     */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * A copy of them.
     *
     * @return a new array
     * @since 0.1
     */
    public byte[] toArray() {
        return bytes.clone();
    }

    /**
     * Reads them as UTF-8; what is not well formed becomes a question mark in a diamond.
     *
     * @return the text
     * @since 0.1
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Shows how many, never which. */
    @Override
    public String toString() {
        return "Bytes[" + bytes.length + "]";
    }
}
