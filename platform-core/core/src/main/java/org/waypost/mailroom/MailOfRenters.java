package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.MailboxSwapped;
import org.waypost.customers.RenterLeft;
import org.waypost.tenancy.Sites;

/**
 * What becomes of mail in the house when its renter changes his mailbox or leaves: it goes with him to the other number, or it
 * stays on its shelf and may be re-mailed for six months.
 */
@ApplicationScoped
class MailOfRenters {
    @Inject
    private MailItems items;

    @Inject
    private Sites sites;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<MailDescribed> described;

    @Inject
    private Event<QuarantineChanged> changed;

    @Inject
    private Clock clock;

    void moved(@Observes MailboxSwapped swapped) {
        items.inHouse(swapped.renter()).stream()
                .filter(item -> item.mailbox().equals(Optional.of(swapped.from())))
                .forEach(item -> {
                    item.follow(swapped.to(), swapped.number());
                    described.fire(new MailDescribed(item.itemId()));
                });
    }

    /** What lies in quarantine already keeps the clock it has. */
    void left(@Observes RenterLeft event) {
        items.inHouse(event.renter()).stream()
                .filter(item -> item.custody() != CustodyState.QUARANTINED)
                .forEach(item -> leaveBehind(item, event));
    }

    private void leaveBehind(MailItem item, RenterLeft event) {
        Instant due = QuarantineClock.due(
                QuarantineReason.CLOSED,
                item.receivedAt(),
                Optional.of(event.on()),
                sites.current().zone());
        item.leaveBehind(new Quarantine(QuarantineReason.CLOSED, clock.instant(), due));
        ledger.record(
                "mailroom.left-behind",
                new Subject("mail-item", item.itemId().value()),
                Map.of("mailbox", item.mailboxNumber(), "due", due.toString()));
        changed.fire(new QuarantineChanged(item.itemId()));
    }
}
