package org.waypost.spi.recognizer;

import java.util.Objects;

/**
 * A line of text.
 *
 * @param text words with single blanks between
 * @param box where it stands
 * @param confidence 0 to 1, how sure the recognizer is of the text
 * @since 0.1
 */
public record Line(String text, Box box, double confidence) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Line {
        Objects.requireNonNull(text);
        Objects.requireNonNull(box);
        Confidence.check(confidence);
    }
}
