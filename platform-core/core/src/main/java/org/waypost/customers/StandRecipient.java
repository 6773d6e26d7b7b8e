package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Lets mail for an authorized recipient be released, or stops it; whether his papers allow it is asked elsewhere. */
@ApplicationScoped
@Transactional
public class StandRecipient {
    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private RecipientSteps steps;

    @Inject
    private Access access;

    /**
     * Gives him a standing.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_RECIPIENT}, {@link CustomersError#RECIPIENT_ENDED}
     */
    public AuthorizedRecipient become(AuthorizedRecipientId id, Standing standing) {
        access.require(Permission.DOCUMENTS_REVIEW);
        AuthorizedRecipient recipient = recipients.held(id);
        recipient.standAs(standing);
        steps.took(recipient, "customers.recipient-standing");
        return recipient;
    }
}
