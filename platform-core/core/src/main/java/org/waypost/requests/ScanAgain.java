package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.Customer;
import org.waypost.customers.Customers;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;

/** A renter or an operator wants a piece scanned once more, because the scan is no good. The former PDF stays. */
@ApplicationScoped
@Transactional
public class ScanAgain {
    @Inject
    private FindRequests find;

    @Inject
    private Customers customers;

    @Inject
    private FreePieces pieces;

    @Inject
    private Tariff tariff;

    @Inject
    private DueTimes dueTimes;

    @Inject
    private RequestSteps steps;

    @Inject
    private Clock clock;

    /**
     * Opens a request of the same kind about the same piece. What the renter agreed to for the first scan covers it.
     *
     * @param id a completed scan
     * @param note what is wrong with it, up to 1,000 characters, or empty
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's,
     *     {@link RequestsError#NOT_SCANNED}, {@link RequestsError#NOT_STORED}, {@link RequestsError#ALREADY_OPEN}
     */
    public ActionRequest ask(ActionRequestId id, String note) {
        ActionRequest former = find.withId(id).request();
        MailItem item = steps.piece(former);
        refuseUnlessPossible(former, item, note);
        Instant now = clock.instant();
        Wish wish = new Wish.Plain(former.kind(), note);
        ActionRequest again = new ActionRequest(item, former.customer(), wish, now, dueTimes.due(former.kind(), now));
        again.repeat(former);
        pieces.take(item, again);
        steps.told(again, "requests.scan-again", Map.of("former", Long.toString(id.value())));
        return again;
    }

    private void refuseUnlessPossible(ActionRequest former, MailItem item, String note) {
        if (!former.kind().opens() || former.status() != RequestStatus.COMPLETED) {
            throw new PlatformException(RequestsError.NOT_SCANNED);
        }
        Customer customer = customers.withId(former.customer());
        if (!item.customer().equals(Optional.of(former.customer()))) {
            throw new PlatformException(RequestsError.NOT_STORED);
        }
        pieces.require(item, customer);
        RequestAction.refuseTooLong(note);
        if (!tariff.rescan(former.customer(), former.kind()).offered()) {
            throw new PlatformException(RequestsError.NOT_OFFERED);
        }
    }
}
