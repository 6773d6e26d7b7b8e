package org.waypost.spi.compliance;

import java.util.List;
import java.util.Objects;

/**
 * One thing to ask, and to fill in when it has a place on a form.
 *
 * @param item its number on the form, for instance {@code 4a}; empty for a fact that the rules want and no form shows
 * @param key where {@link CaseFacts} has the value
 * @param label what people see, in English
 * @param type what kind of value
 * @param need whether this case wants it
 * @param choices the values of a {@link FieldType#CHOICE}; else empty
 * @param filledBy who knows it, in the set's own words, for instance {@code applicant} or {@code cmra}
 * @param citation where the field comes from
 * @since 0.1
 */
public record FormField(
        String item,
        String key,
        String label,
        FieldType type,
        Need need,
        List<String> choices,
        String filledBy,
        Citation citation) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public FormField {
        Objects.requireNonNull(item);
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(type);
        Objects.requireNonNull(need);
        choices = List.copyOf(choices);
        Objects.requireNonNull(filledBy);
        Objects.requireNonNull(citation);
    }
}
