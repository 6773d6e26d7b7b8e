package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;

/** A renter keeps addresses to have mail sent on to. */
@ApplicationScoped
@Transactional
public class KeepAddresses {
    private static final int MOST = 50;

    @Inject
    private SavedAddresses addresses;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Ledger ledger;

    /** One's own, the oldest first. */
    public List<SavedAddress> own() {
        return addresses.of(me());
    }

    /**
     * Adds one.
     *
     * @throws PlatformException {@link RequestsError#TOO_MANY_ADDRESSES}
     */
    public SavedAddress add(ForwardingAddress address) {
        CustomerId me = me();
        if (addresses.of(me).size() >= MOST) {
            throw new PlatformException(RequestsError.TOO_MANY_ADDRESSES, MOST);
        }
        SavedAddress added = new SavedAddress(me, address);
        addresses.add(added);
        note("requests.address-added", added);
        return added;
    }

    /**
     * Changes one; what is under way goes where it was meant to go.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_ADDRESS}
     */
    public SavedAddress change(SavedAddressId id, ForwardingAddress address) {
        SavedAddress changed = addresses.withId(id, me());
        changed.become(address);
        note("requests.address-changed", changed);
        return changed;
    }

    /**
     * Takes one out.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_ADDRESS}
     */
    public void remove(SavedAddressId id) {
        SavedAddress gone = addresses.withId(id, me());
        addresses.remove(gone);
        note("requests.address-removed", gone);
    }

    private CustomerId me() {
        return renter.get().customerId();
    }

    private void note(String action, SavedAddress address) {
        ledger.record(
                action,
                new Subject("customer", address.customer().value()),
                Map.of("address", address.address().inOneLine()));
    }
}
