package org.waypost.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;

/**
 * A document that runs out soon or has run out.
 *
 * @param document its id
 * @param type what it is there for
 * @param paper which ID it is; absent for what is no ID
 * @param person whose it is
 * @param customer the renter it belongs to
 * @param recipient the authorized recipient whose it is; absent for the renter's own
 * @param lastDay on which it is valid
 * @param told what the renter was told last; absent before
 */
public record ExpiryLine(
        DocumentId document,
        DocumentType type,
        Optional<IdPaper> paper,
        String person,
        CustomerId customer,
        Optional<AuthorizedRecipientId> recipient,
        LocalDate lastDay,
        Optional<ExpiryStep> told) {}
