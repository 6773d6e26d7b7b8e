package org.waypost.spi.compliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that is in a case.
 *
 * @param slot what it is there for: the person's role, a dot, the purpose, for instance {@code applicant.photoId}; one of
 *     the {@linkplain CaseForm#documents() slots} of the set
 * @param type the id of its {@link DocumentType}, also of one that is not accepted
 * @param file what tells uploaded files apart, for instance a checksum; may be empty
 * @param values what was read off, by name, for instance {@code name} or {@code number}; empty values count as absent
 * @param expiresOn the last day on which it is valid, where it says so
 * @param review what a person said about it
 * @since 0.1
 */
public record CaseDocument(
        String slot,
        String type,
        String file,
        Map<String, String> values,
        Optional<LocalDate> expiresOn,
        Review review) {
    /**
     * Checks that nothing is missing and leaves empty values out.
     *
     * @since 0.1
     */
    public CaseDocument {
        Objects.requireNonNull(slot);
        Objects.requireNonNull(type);
        Objects.requireNonNull(file);
        values = CaseFacts.filled(values);
        Objects.requireNonNull(expiresOn);
        Objects.requireNonNull(review);
    }

    /**
     * Whose document it is.
     *
     * @return the slot up to its first dot, for instance {@code applicant}
     * @since 0.1
     */
    public String person() {
        return slot.split("\\.", 2)[0];
    }

    /**
     * One thing that is known of it.
     *
     * @param name {@code type}, {@code file}, {@code expiresOn} or the name of a value
     * @return the value as text, where known
     * @since 0.1
     */
    public Optional<String> value(String name) {
        Optional<String> known = switch (name) {
            case "type" -> Optional.of(type);
            case "file" -> Optional.of(file);
            case "expiresOn" -> expiresOn.map(LocalDate::toString);
            default -> Optional.ofNullable(values.get(name));
        };
        return known.filter(text -> !text.isEmpty());
    }

    /** Leaves out what was read off: that is personal. */
    @Override
    public String toString() {
        return slot + " " + type + " " + review;
    }

    /**
     * What a person said about a document.
     *
     * @since 0.1
     */
    public enum Review {
        /** Nobody has looked yet. */
        OPEN,
        /** Somebody looked and accepted it. */
        APPROVED,
        /** Somebody looked and refused it; to the rules it is not there. */
        REJECTED
    }
}
