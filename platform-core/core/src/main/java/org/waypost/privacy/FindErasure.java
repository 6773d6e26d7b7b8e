package org.waypost.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;

/** Shows a customer's request for erasure: what he was answered, or would be today. */
@ApplicationScoped
@Transactional
public class FindErasure {
    @Inject
    private Customers customers;

    @Inject
    private ErasureRequests requests;

    @Inject
    private Holdings holdings;

    @Inject
    private Access access;

    /**
     * The newest request, or what one would come to.
     *
     * @throws org.waypost.shared.PlatformException {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public ErasureCase of(CustomerId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        customers.withId(id);
        Optional<ErasureRequest> latest = requests.latestOf(id);
        return latest.filter(request -> request.answeredAt().isPresent())
                .map(answered -> new ErasureCase(latest, requests.lines(answered), List.of()))
                .orElseGet(() -> new ErasureCase(latest, holdings.of(id).lines(), holdings.obstacles(id)));
    }
}
