package org.waypost.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waypost.customers.AuthorizedRecipientId;

/**
 * What a renter is asked for in an open case.
 *
 * @param recipient whose papers, when not the renter's own
 * @param name whose papers
 * @param causes why they are looked at again; empty for a case that somebody began
 * @param wanted the documents that are needed
 * @param until the day until which they should come
 * @param late whether that day has passed
 * @param words what the reviewer asked for, or empty
 */
public record AskedPapers(
        Optional<AuthorizedRecipientId> recipient,
        String name,
        Set<ReverificationCause> causes,
        Set<DocumentType> wanted,
        Optional<LocalDate> until,
        boolean late,
        String words) {
    static AskedPapers of(CaseFile file, LocalDate today) {
        Application application = file.application();
        return new AskedPapers(
                application.recipient(),
                file.applicant().name(),
                application.causes(),
                file.wanted(),
                application.answerBy(),
                application.isOverdue(today),
                application.asked());
    }

    boolean isNothing() {
        return wanted.isEmpty() && words.isEmpty();
    }
}
