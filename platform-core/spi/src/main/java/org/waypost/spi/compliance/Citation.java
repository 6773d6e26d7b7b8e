package org.waypost.spi.compliance;

import java.util.Objects;

/**
 * Where a rule comes from, and how well that is known.
 *
 * @param source the text it rests on, as people name it
 * @param address where to read it, usually a URL; may be empty
 * @param confidence {@link #SEEN}, or in the set's own words why it is less certain than that
 * @since 0.1
 */
public record Citation(String source, String address, String confidence) {
    /** The confidence of a rule whose text was read at its source. */
    public static final String SEEN = "seen";

    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Citation {
        Objects.requireNonNull(source);
        Objects.requireNonNull(address);
        Objects.requireNonNull(confidence);
    }

    /**
     * Whether the text was read at its source. A rule for which this is false should not say {@link Verdict#FAIL}.
     *
     * @return true when it was
     * @since 0.1
     */
    public boolean seen() {
        return confidence.equals(SEEN);
    }
}
