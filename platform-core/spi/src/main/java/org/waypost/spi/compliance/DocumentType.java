package org.waypost.spi.compliance;

import java.util.List;
import java.util.Objects;

/**
 * A kind of document that a set knows, accepted or refused.
 *
 * @param id stable name; the same kind may serve several purposes
 * @param purpose what it can prove, in the set's own words, for instance {@code photo}; empty when it is refused
 * @param label what people see, in English
 * @param expires whether it has a last day
 * @param mustShow what has to be readable on it, for instance {@code name}
 * @param citation where the kind comes from
 * @since 0.1
 */
public record DocumentType(
        String id, String purpose, String label, boolean expires, List<String> mustShow, Citation citation) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public DocumentType {
        Objects.requireNonNull(id);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(label);
        mustShow = List.copyOf(mustShow);
        Objects.requireNonNull(citation);
    }
}
