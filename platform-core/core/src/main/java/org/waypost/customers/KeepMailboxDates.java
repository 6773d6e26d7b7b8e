package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Does what was planned for a day: closes mailboxes, and sets numbers free whose quarantine or hold is over. */
@ApplicationScoped
@Transactional
public class KeepMailboxDates {
    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private CloseMailbox closeMailbox;

    @Inject
    private HoldMailbox hold;

    @Inject
    private Clock clock;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private MailboxLedger ledger;

    @Inject
    private Access access;

    /** Everything that is due today or was due before. */
    public void run() {
        access.require(Permission.CUSTOMERS_MANAGE);
        mailboxes.holdsOver(clock.instant()).forEach(hold::letGo);
        for (Mailbox mailbox : mailboxes.dueOn(calendar.today())) {
            if (mailbox.status() == MailboxStatus.QUARANTINED) {
                free(mailbox);
            } else {
                closeMailbox.close(mailbox.mailboxId(), Optional.of(planned(mailbox)));
            }
        }
    }

    private static Closing planned(Mailbox mailbox) {
        return new Closing(
                mailbox.closesOn().orElseThrow(), mailbox.quarantinedUntil().orElseThrow());
    }

    private void free(Mailbox mailbox) {
        mailbox.free();
        customers.removeNamesAt(mailbox.mailboxId());
        ledger.record("customers.mailbox-freed", mailbox, Map.of());
    }
}
