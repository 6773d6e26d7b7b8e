package org.waypost.mailroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the bound tenant's pieces came back from which mailboxes, because their renters said: not mine. */
public interface Disownments {
    /** The renter of that mailbox gave the piece back. */
    void add(MailItemId item, String mailboxNumber);

    /** The numbers of the mailboxes that gave a piece back; usually none. */
    default Set<String> of(MailItemId item) {
        return of(List.of(item)).getOrDefault(item, Set.of());
    }

    /** The numbers of the mailboxes that gave some pieces back; a piece that nobody gave back is not there. */
    Map<MailItemId, Set<String>> of(Collection<MailItemId> items);
}
