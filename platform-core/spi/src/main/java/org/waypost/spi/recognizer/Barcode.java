package org.waypost.spi.recognizer;

import java.util.Objects;

/**
 * A barcode.
 *
 * @param format as ZXing names it, for instance {@code CODE_128}, {@code QR_CODE}, {@code DATA_MATRIX}, {@code PDF_417}
 * @param text what it holds
 * @param box where it is
 * @since 0.1
 */
public record Barcode(String format, String text, Box box) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Barcode {
        Objects.requireNonNull(format);
        Objects.requireNonNull(text);
        Objects.requireNonNull(box);
    }
}
