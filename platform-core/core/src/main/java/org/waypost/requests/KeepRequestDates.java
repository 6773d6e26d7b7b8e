package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItems;
import org.waypost.tenancy.Sites;

/** Does what days bring: nobody came for a piece at the counter, a hold ends soon or has ended. */
@ApplicationScoped
@Transactional
public class KeepRequestDates {
    private static final int DAYS_BEFORE = 3;

    @Inject
    private ActionRequests requests;

    @Inject
    private MailItems items;

    @Inject
    private RequestSteps steps;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<HoldEnding> holds;

    @Inject
    private Sites sites;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Everything that is due at the location now, or was due before. */
    public void run() {
        access.require(Permission.REQUESTS_WORK);
        requests.uncollected(clock.instant()).forEach(this::expire);
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        items.heldUntil(today, today.plusDays(DAYS_BEFORE)).forEach(item -> tell(item, today));
    }

    private void expire(ActionRequest request) {
        request.expire(clock.instant());
        steps.piece(request).putBack();
        steps.told(request, "requests.expired", Map.of());
    }

    private void tell(MailItem item, LocalDate today) {
        LocalDate until = item.heldUntil().orElseThrow();
        boolean over = until.isBefore(today);
        if (over) {
            item.endHold();
            ledger.record(
                    "requests.hold-ended",
                    new Subject("mail-item", item.itemId().value()),
                    Map.of());
        } else {
            item.tellHoldEnds();
        }
        item.customer().ifPresent(renter -> holds.fire(new HoldEnding(item.itemId(), renter, until, over)));
    }
}
