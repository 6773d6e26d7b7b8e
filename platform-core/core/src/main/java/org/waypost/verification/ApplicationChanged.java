package org.waypost.verification;

import java.util.Optional;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;

/**
 * An application came into a state, its first one included.
 *
 * @param recipient whose papers, when not the customer's own
 * @param state the one it is in now
 * @param words what the applicant was asked for or told; or empty
 */
public record ApplicationChanged(
        ApplicationId application,
        CustomerId customer,
        Optional<AuthorizedRecipientId> recipient,
        ApplicationPurpose purpose,
        ApplicationState state,
        String words) {}
