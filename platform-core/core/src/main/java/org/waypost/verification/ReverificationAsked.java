package org.waypost.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;

/**
 * A renter is asked for papers again, of his own or of somebody whom he authorized.
 *
 * @param recipient whose, when not the renter's own
 * @param cause why
 * @param wanted which
 * @param until the day until which they should come
 */
public record ReverificationAsked(
        ApplicationId application,
        CustomerId customer,
        Optional<AuthorizedRecipientId> recipient,
        ReverificationCause cause,
        Set<DocumentType> wanted,
        LocalDate until) {}
