package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Reserves, releases, retires or resizes many mailboxes. One that cannot be changed keeps nobody from the others. */
@ApplicationScoped
@Transactional
public class ChangeMailboxes {
    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailboxLedger ledger;

    @Inject
    private Access access;

    /** What became of each number, in the order asked. */
    public List<Row> change(Collection<String> numbers, MailboxChange change) {
        access.require(Permission.CUSTOMERS_MANAGE);
        Map<String, Mailbox> found =
                mailboxes.withNumbers(numbers).stream().collect(Collectors.toMap(Mailbox::number, Function.identity()));
        return numbers.stream()
                .distinct()
                .map(number -> new Row(number, refusal(number, found.get(number), change)))
                .toList();
    }

    private Optional<PlatformException> refusal(String number, Mailbox mailbox, MailboxChange change) {
        if (mailbox == null) {
            return Optional.of(new PlatformException(CustomersError.UNKNOWN_MAILBOX, number));
        }
        try {
            apply(mailbox, change);
            return Optional.empty();
        } catch (PlatformException refused) {
            return Optional.of(refused);
        }
    }

    private void apply(Mailbox mailbox, MailboxChange change) {
        String before = described(mailbox);
        change.applyTo(mailbox);
        String after = described(mailbox);
        if (!after.equals(before)) {
            ledger.record(change.action(), mailbox, Map.of("before", before, "after", after));
        }
    }

    private static String described(Mailbox mailbox) {
        return mailbox.status() + " " + mailbox.size();
    }

    /** A number, and why it was not changed if it was not. */
    public record Row(String number, Optional<PlatformException> refused) {}
}
