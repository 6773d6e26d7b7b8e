package org.waypost.spi.recognizer;

import java.util.Objects;

/**
 * Something a clerk would read off.
 *
 * @param kind what it is
 * @param value the value, tidied
 * @param box where it stands
 * @param confidence 0 to 1, how sure the recognizer is of kind and value
 * @since 0.1
 */
public record Field(FieldKind kind, String value, Box box, double confidence) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Field {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
        Objects.requireNonNull(box);
        Confidence.check(confidence);
    }
}
