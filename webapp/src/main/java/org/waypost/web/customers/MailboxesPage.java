package org.waypost.web.customers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waypost.customers.ListMailboxes;
import org.waypost.customers.ListMailboxes.MailboxLine;
import org.waypost.customers.MailboxStatus;

/** The mailboxes of the location as a wall of tiles. */
@Named
@RequestScoped
public class MailboxesPage {
    @Inject
    private ListMailboxes mailboxes;

    private List<MailboxLine> all;

    /** Every mailbox, by number. */
    public List<MailboxLine> getAll() {
        if (all == null) {
            all = mailboxes.all();
        }
        return all;
    }

    /** How many are rented. */
    public long getRented() {
        return getAll().stream()
                .filter(mailbox -> mailbox.status() == MailboxStatus.ASSIGNED)
                .count();
    }
}
