package org.waypost.notifications;

import java.util.Locale;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Page;

/** Shows what a customer was told and will be told, and whether it reached him. */
public interface ListNotices {
    /**
     * A page of the acting renter's own notices, newest first; what waits stands before the first page.
     *
     * @param reader the language of what was not sent yet
     * @param after the {@link Page#next()} of the page before; absent for the first
     * @param size how many, at most 200
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} or {@code NOT_A_RENTER}
     */
    Page<NoticeLine> own(Locale reader, Optional<Long> after, int size);

    /**
     * The same of any customer, for operators.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} or {@code UNKNOWN_CUSTOMER}
     */
    Page<NoticeLine> of(CustomerId customer, Locale reader, Optional<Long> after, int size);

    /**
     * The address that refused the last notice to the renter who acts; empty while they arrive.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN} or {@code NOT_A_RENTER}
     */
    Optional<String> ownRefusal();

    /**
     * The same of any customer, for operators.
     *
     * @throws org.waypost.shared.PlatformException {@code FORBIDDEN}
     */
    Optional<String> refusalOf(CustomerId customer);
}
