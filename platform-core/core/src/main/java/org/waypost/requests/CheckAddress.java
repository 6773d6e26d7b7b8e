package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.customers.CurrentRenter;
import org.waypost.shared.PlatformException;

/** Has an address looked at by a carrier before mail is sent there. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class CheckAddress {
    @Inject
    private CarrierPort carriers;

    @Inject
    private CurrentRenter renter;

    /**
     * Looks at it.
     *
     * @return as the carrier writes it; the same when no carrier here looks at addresses
     * @throws PlatformException {@link RequestsError#ADDRESS_REFUSED}
     */
    public ForwardingAddress check(ForwardingAddress address) {
        renter.get();
        return carriers.check(address);
    }
}
