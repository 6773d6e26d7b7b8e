package org.waypost.spi.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The rules as they were published at one time. Never changed once a decision rests on it: what changes is a new edition.
 *
 * @param id stable name, unique in the set, for instance {@code 2024-06}
 * @param form the form that is filled and signed, with its edition; empty when there is none
 * @param jurisdiction ISO 3166 code of the country, or of its part, for instance {@code US} or {@code US-CA}; empty when the
 *     set belongs to no country
 * @param effectiveFrom the first day on which it holds
 * @param status what a person should know before relying on it
 * @param sources what it rests on
 * @since 0.1
 */
public record Edition(
        String id, String form, String jurisdiction, LocalDate effectiveFrom, String status, List<Citation> sources) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Edition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(form);
        Objects.requireNonNull(jurisdiction);
        Objects.requireNonNull(effectiveFrom);
        Objects.requireNonNull(status);
        sources = List.copyOf(sources);
    }
}
