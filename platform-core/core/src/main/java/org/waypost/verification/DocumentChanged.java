package org.waypost.verification;

import java.util.Optional;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;

/**
 * A document came into a state, its first one included.
 *
 * @param recipient whose it is, when it is not the renter's own
 * @param state the one it is in now
 */
public record DocumentChanged(
        DocumentId document,
        CustomerId customer,
        Optional<AuthorizedRecipientId> recipient,
        DocumentType type,
        DocumentState state) {
    static DocumentChanged of(Document document) {
        return new DocumentChanged(
                document.documentId(), document.customer(), document.recipient(), document.type(), document.state());
    }
}
