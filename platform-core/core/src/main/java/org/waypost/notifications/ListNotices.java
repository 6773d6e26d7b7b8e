package org.waypost.notifications;

import java.util.Locale;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Page;

/** Shows what a customer was told and whether it reached him. */
public interface ListNotices {
    /**
     * A page of a customer's notices at the bound tenant, newest first. The caller has made sure that the reader may see
     * this customer's.
     *
     * @param customer whose notices
     * @param reader the language of the subject lines
     * @param after the {@link Page#next()} of the page before; absent for the first
     * @param size how many, at most
     */
    Page<NoticeLine> of(CustomerId customer, Locale reader, Optional<Long> after, int size);
}
