package org.waypost.verification;

import java.util.List;
import java.util.Optional;

/**
 * A place in a case for one document.
 *
 * @param slot the person's role, a dot, the purpose: {@code applicant.photoId}
 * @param label what people see, in English
 * @param need whether this case wants it
 * @param accepted what may be put there, in English
 * @param state what is there
 * @param document which, if any
 */
public record CaseSlot(
        String slot, String label, Need need, List<String> accepted, SlotState state, Optional<DocumentId> document) {
    /** One that is empty. */
    public static CaseSlot empty(String slot, String label, Need need, List<String> accepted) {
        return new CaseSlot(slot, label, need, accepted, SlotState.MISSING, Optional.empty());
    }

    CaseSlot with(Document document) {
        return new CaseSlot(
                slot, label, need, accepted, SlotState.of(document.state()), Optional.of(document.documentId()));
    }

    /** What two sets of rules want of the same place: what both accept; one that names nothing accepts all. */
    CaseSlot with(CaseSlot other) {
        List<String> both = accepted.isEmpty()
                ? other.accepted
                : other.accepted.isEmpty()
                        ? accepted
                        : accepted.stream().filter(other.accepted::contains).toList();
        return new CaseSlot(slot, label, need.or(other.need), both, state, document);
    }

    /** Whether it is the applicant's own and of a kind that he can upload; what rules want besides is brought to the location. */
    public boolean isForApplicant() {
        return SlottedDocuments.isOfApplicant(slot);
    }

    /** Whether he cannot send his application in without it. */
    public boolean isMissingOfApplicant() {
        return isMissing() && isForApplicant();
    }

    /** Whether a document has to be there and is not. */
    public boolean isMissing() {
        return need == Need.REQUIRED && (state == SlotState.MISSING || state == SlotState.REJECTED);
    }
}
