package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.SortKey;

/** What is to be fetched from the shelves for open requests, in the order in which one walks along them. */
@ApplicationScoped
@Transactional
public class PickList {
    /** So many pieces at once: the most urgent ones. */
    public static final int MOST = 500;

    private static final Comparator<RequestLine> BY_SHELF = Comparator.comparing(
                    (RequestLine line) -> SortKey.of(line.item().noted().shelf()))
            .thenComparing(line -> SortKey.of(line.item().mailboxNumber()))
            .thenComparing(line -> line.item().labelCode());

    @Inject
    private ActionRequests requests;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Pieces on their shelves and those that were pulled before anybody began, by shelf, mailbox and label. */
    public List<RequestLine> byShelf() {
        access.require(Permission.REQUESTS_WORK);
        return requests.toPull(clock.instant(), MOST).stream().sorted(BY_SHELF).toList();
    }
}
