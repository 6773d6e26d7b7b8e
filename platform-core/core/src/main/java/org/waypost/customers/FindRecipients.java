package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Shows operators whose mail may come to a renter's mailbox besides his own. */
@ApplicationScoped
@Transactional
public class FindRecipients {
    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private Access access;

    /** A customer's, the oldest first; those that ended too. */
    public List<AuthorizedRecipient> of(CustomerId customer) {
        access.require(Permission.CUSTOMERS_VIEW);
        return recipients.of(customer);
    }
}
