package org.waypost.verification;

import org.waypost.customers.CustomerId;

/**
 * An application came into a state, its first one included.
 *
 * @param state the one it is in now
 * @param words what the applicant was asked for or told; or empty
 */
public record ApplicationChanged(
        ApplicationId application,
        CustomerId customer,
        ApplicationPurpose purpose,
        ApplicationState state,
        String words) {}
