package org.waypost.spi.compliance;

import java.util.List;
import java.util.Objects;

/**
 * Whether something may be done with a customer's mail only when the customer agreed.
 *
 * @param action what is done, for instance {@code open_and_scan}
 * @param required whether it needs consent
 * @param scopes what a consent may cover; empty when none is needed
 * @param revocable whether the customer may take it back
 * @param note what else to know, in English; may be empty
 * @param citation where it comes from
 * @since 0.1
 */
public record Consent(
        String action, boolean required, List<Scope> scopes, boolean revocable, String note, Citation citation) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Consent {
        Objects.requireNonNull(action);
        scopes = List.copyOf(scopes);
        Objects.requireNonNull(note);
        Objects.requireNonNull(citation);
    }

    /**
     * What a consent covers.
     *
     * @since 0.1
     */
    public enum Scope {
        /** One piece of mail. */
        ITEM,
        /** All mail until it is taken back. */
        STANDING
    }
}
