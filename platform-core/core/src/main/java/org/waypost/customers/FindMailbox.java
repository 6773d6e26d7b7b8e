package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.History;
import org.waypost.audit.HistoryLine;
import org.waypost.audit.Subject;
import org.waypost.customers.MailboxDetail.Name;

/** Reads one mailbox with everything that is known of it. */
@ApplicationScoped
@Transactional
public class FindMailbox {
    private static final Comparator<HistoryLine> NEWEST_FIRST =
            Comparator.comparing(HistoryLine::at).reversed();

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private History history;

    @Inject
    private Access access;

    /**
     * The mailbox of an id.
     *
     * @throws org.waypost.shared.PlatformException {@link CustomersError#NO_SUCH_MAILBOX}
     */
    public MailboxDetail withId(MailboxId id) {
        access.require(Permission.CUSTOMERS_VIEW);
        Mailbox mailbox = mailboxes.known(id);
        List<Name> names = customers.recipientsOf(id).stream()
                .map(name -> new Name(name.name(), name.kind()))
                .toList();
        return new MailboxDetail(line(mailbox), names, history(id), isOnly(mailbox));
    }

    private boolean isOnly(Mailbox mailbox) {
        return holder(mailbox).stream()
                .flatMap(renter -> mailboxes.of(renter).stream())
                .allMatch(rented -> rented.mailboxId().equals(mailbox.mailboxId()));
    }

    private static Optional<CustomerId> holder(Mailbox mailbox) {
        return mailbox.customer().or(mailbox::formerCustomer);
    }

    private MailboxLine line(Mailbox mailbox) {
        Optional<Customer> holder = holder(mailbox).map(customers::withId);
        return new MailboxLine(
                mailbox.mailboxId(),
                mailbox.number(),
                mailbox.status(),
                mailbox.size(),
                holder.map(Customer::displayName).orElse(""),
                holder.map(Customer::standing),
                mailbox.closesOn(),
                mailbox.quarantinedUntil());
    }

    private List<HistoryLine> history(MailboxId id) {
        return history.of(new Subject("mailbox", id.value())).stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
