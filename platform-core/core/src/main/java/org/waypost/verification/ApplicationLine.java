package org.waypost.verification;

import java.time.Instant;
import java.util.Optional;
import org.waypost.customers.CustomerId;

/**
 * One row of the list of applications.
 *
 * @param name the customer's, or his business's
 * @param mailbox his first number, or empty
 * @param openedAt when it was begun
 * @param submittedAt when it was filled in
 */
public record ApplicationLine(
        ApplicationId id,
        CustomerId customer,
        String name,
        String mailbox,
        ApplicationPurpose purpose,
        ApplicationState state,
        Instant openedAt,
        Optional<Instant> submittedAt) {}
