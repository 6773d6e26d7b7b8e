package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Makes the mailboxes of a range; those that exist already stay as they are. */
@ApplicationScoped
@Transactional
public class CreateMailboxes {
    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailboxLedger ledger;

    @Inject
    private Access access;

    /** What {@link #create} would do. */
    public Created preview(NumberRange range) {
        access.require(Permission.CUSTOMERS_MANAGE);
        return created(range, missing(range));
    }

    /** Makes those that do not exist. */
    public Created create(NumberRange range, MailboxSize size) {
        access.require(Permission.CUSTOMERS_MANAGE);
        List<String> missing = missing(range);
        missing.forEach(number -> add(new Mailbox(number, size)));
        return created(range, missing);
    }

    private void add(Mailbox mailbox) {
        mailboxes.add(mailbox);
        ledger.record(
                "customers.mailbox-created",
                mailbox,
                Map.of("size", mailbox.size().name()));
    }

    private List<String> missing(NumberRange range) {
        Set<String> known = new HashSet<>(mailboxes.numbers());
        return range.numbers().stream()
                .filter(number -> !known.contains(number))
                .toList();
    }

    private static Created created(NumberRange range, List<String> missing) {
        return new Created(missing.size(), range.numbers().size() - missing.size());
    }

    /** How many are new, and how many exist already. */
    public record Created(int fresh, int existing) {}
}
