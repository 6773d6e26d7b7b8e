package org.waypost.audit;

import java.util.Map;

/**
 * The append-only book of who did what to which thing. An entry is written in the caller's transaction: it exists when,
 * and only when, the change it tells of does. Actor, device and correlation id come from the bound {@code TenantScope}.
 */
public interface Ledger {
    /**
     * Writes one entry.
     *
     * @param action what happened, in the past tense with its feature: {@code mailroom.assigned}; up to 80 characters
     * @param subject the thing it happened to
     * @param evidence what proves or explains it (states, tracking number, checksum); no secrets, no scanned contents;
     *     up to 16,000 characters as JSON
     * @throws IllegalStateException without a bound tenant or outside a transaction
     */
    void record(String action, Subject subject, Map<String, String> evidence);

    /** Writes one entry that needs no evidence. */
    default void record(String action, Subject subject) {
        record(action, subject, Map.of());
    }
}
