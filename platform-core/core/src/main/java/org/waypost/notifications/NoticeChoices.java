package org.waypost.notifications;

import org.waypost.customers.CustomerId;

/** How the customers of the bound tenant want to be told. */
public interface NoticeChoices {
    /** What a customer chose, or the standard. */
    NoticeChoice of(CustomerId customer);

    /** Takes over what he chose; takes part in the caller's transaction. */
    void choose(CustomerId customer, NoticeChoice choice);
}
