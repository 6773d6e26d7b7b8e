package org.waypost.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;

/**
 * A document has come to a step towards its last day, or past it. Comes once for each step.
 *
 * @param recipient whose it is, when it is not the renter's own
 * @param paper which ID it is; absent for what is no ID
 * @param lastDay on which it is still valid
 */
public record DocumentExpires(
        DocumentId document,
        CustomerId customer,
        Optional<AuthorizedRecipientId> recipient,
        DocumentType type,
        Optional<IdPaper> paper,
        LocalDate lastDay,
        ExpiryStep step) {
    static DocumentExpires of(Document document, ExpiryStep step) {
        return new DocumentExpires(
                document.documentId(),
                document.customer(),
                document.recipient(),
                document.type(),
                document.paper(),
                document.expiresOn().orElseThrow(),
                step);
    }
}
