package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waypost.customers.MailboxSwapped;
import org.waypost.mailroom.MailItems;

/** Mail in the house goes with a renter who moves to another mailbox. */
@ApplicationScoped
class MailOfMovers {
    @Inject
    private MailItems items;

    void moved(@Observes MailboxSwapped swapped) {
        items.moveMail(swapped);
    }
}
