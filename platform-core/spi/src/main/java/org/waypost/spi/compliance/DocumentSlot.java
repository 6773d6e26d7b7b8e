package org.waypost.spi.compliance;

import java.util.List;
import java.util.Objects;

/**
 * A place in a case for one document.
 *
 * @param slot as in {@link CaseDocument#slot()}
 * @param label what people see, in English
 * @param need whether this case wants it
 * @param accepted the kinds that may be put there; empty when any kind may
 * @since 0.1
 */
public record DocumentSlot(String slot, String label, Need need, List<DocumentType> accepted) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public DocumentSlot {
        Objects.requireNonNull(slot);
        Objects.requireNonNull(label);
        Objects.requireNonNull(need);
        accepted = List.copyOf(accepted);
    }
}
