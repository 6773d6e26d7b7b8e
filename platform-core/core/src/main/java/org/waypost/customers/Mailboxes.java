package org.waypost.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypost.shared.PlatformException;

/** The mailboxes of the bound tenant. */
public interface Mailboxes {
    /** Adds a new one. */
    void add(Mailbox mailbox);

    /** The one with this number. */
    Optional<Mailbox> withNumber(String number);

    /** The same as it is now, held until the transaction ends: nobody closes it or gives it to another meanwhile. */
    Optional<Mailbox> held(String number);

    /** The one with this id. */
    Optional<Mailbox> withId(MailboxId id);

    /**
     * The one with this id, which must exist.
     *
     * @throws org.waypost.shared.PlatformException {@link CustomersError#NO_SUCH_MAILBOX}
     */
    default Mailbox known(MailboxId id) {
        return withId(id).orElseThrow(() -> new PlatformException(CustomersError.NO_SUCH_MAILBOX));
    }

    /** Those with these numbers; unknown numbers are left out. */
    List<Mailbox> withNumbers(Collection<String> numbers);

    /** Those a customer rents, by number. */
    List<Mailbox> of(CustomerId customer);

    /** Rented ones whose number starts with the text; at most {@code limit}, by number. */
    List<Mailbox> rentedLike(String start, int limit);

    /** Closed ones whose number starts with the text and waits in quarantine; at most {@code limit}, by number. */
    List<Mailbox> closedLike(String start, int limit);

    /** Those that are to be closed, or set free, on this day or were on an earlier one. */
    List<Mailbox> dueOn(LocalDate day);

    /** Those that were held for somebody until this moment or an earlier one. */
    List<Mailbox> holdsOver(Instant now);

    /** Every number that exists. */
    List<String> numbers();
}
