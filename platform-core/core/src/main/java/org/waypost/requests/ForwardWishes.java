package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;

/** Keeps with a request what sending a piece on needs besides. */
@ApplicationScoped
class ForwardWishes {
    @Inject
    private Shipments shipments;

    @Inject
    private SavedAddresses addresses;

    @Inject
    private ForwardingRule rule;

    @Inject
    private Sites sites;

    void keep(ActionRequest request, Wish.Forward wish) {
        String currency = sites.current().currency().getCurrencyCode();
        if (wish.terms().cap().filter(cap -> !cap.currency().equals(currency)).isPresent()) {
            throw new PlatformException(RequestsError.BAD_TERMS);
        }
        ForwardingAddress to = address(request, wish.to());
        rule.require(request.customer(), to);
        shipments.add(new Forwarding(request, to, wish.terms()));
    }

    private ForwardingAddress address(ActionRequest request, Wish.Destination to) {
        return to instanceof Wish.Destination.Saved saved
                ? addresses.withId(saved.address(), request.customer()).address()
                : ((Wish.Destination.Given) to).address();
    }
}
