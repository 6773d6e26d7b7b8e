package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItems;

/** What may be handed to a renter who stands at the counter. */
@ApplicationScoped
@Transactional
public class FindCounterPieces {
    private static final int ROWS = 200;

    @Inject
    private MailItems items;

    @Inject
    private ActionRequests requests;

    @Inject
    private Customers customers;

    @Inject
    private Access access;

    /** The renter. */
    public Customer renter(CustomerId id) {
        access.require(Permission.REQUESTS_WORK);
        return customers.withId(id);
    }

    /** His pieces in the house with which nothing else is being done, newest first. */
    public List<FolderLine> of(CustomerId customer) {
        access.require(Permission.REQUESTS_WORK);
        return items.storedFor(customer, ROWS).stream()
                .map(this::line)
                .filter(line -> line.request()
                        .map(request -> request.kind() == RequestKind.PICK_UP)
                        .orElse(true))
                .toList();
    }

    private FolderLine line(MailItem item) {
        return new FolderLine(item, requests.openOf(item.itemId()));
    }
}
