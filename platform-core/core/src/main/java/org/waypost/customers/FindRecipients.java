package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

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

    /**
     * One of a customer's.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_RECIPIENT} also for another customer's
     */
    public AuthorizedRecipient of(CustomerId customer, AuthorizedRecipientId id) {
        return Optional.of(withId(id))
                .filter(one -> one.customer().equals(customer))
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_RECIPIENT));
    }

    /**
     * One of the location's.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_RECIPIENT}
     */
    public AuthorizedRecipient withId(AuthorizedRecipientId id) {
        access.require(Permission.CUSTOMERS_VIEW);
        return recipients.withId(id);
    }
}
