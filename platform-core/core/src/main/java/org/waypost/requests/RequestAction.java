package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.Customer;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/** A renter asks for something to be done with a piece of his. */
@ApplicationScoped
@Transactional
public class RequestAction {
    /** Hours after which a scan is late. */
    static final SettingKey SCAN_DUE_HOURS = new SettingKey("requests.scan.due-hours", "24");

    private static final int NOTE = 1000;

    @Inject
    private FindMail mail;

    @Inject
    private MailItems items;

    @Inject
    private ActionRequests requests;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<ActionRequested> requested;

    @Inject
    private Clock clock;

    /**
     * Opens a request; it answers what an earlier scan left open.
     *
     * @param note what the renter wants to add, up to 1,000 characters
     * @throws PlatformException {@code MAILROOM-0001} for a piece that is not his, or one of {@link RequestsError}
     */
    public ActionRequest request(MailItemId id, RequestKind kind, String note) {
        Customer customer = renter.get();
        MailItem item = mail.own(id);
        refuseUnlessPossible(item, customer, note.trim());
        items.touch(item);
        requests.followUpsOf(id).forEach(ActionRequest::dismissFollowUp);
        Instant now = clock.instant();
        Instant due = now.plus(Duration.ofHours(settings.number(SCAN_DUE_HOURS)));
        ActionRequest request = new ActionRequest(item, customer.customerId(), kind, note.trim(), now, due);
        requests.add(request);
        ledger.record(
                "requests.requested",
                new Subject("mail-item", id.value()),
                Map.of(
                        "kind",
                        kind.apiName(),
                        "request",
                        Long.toString(request.requestId().value())));
        requested.fire(ActionRequested.of(request));
        return request;
    }

    private void refuseUnlessPossible(MailItem item, Customer customer, String note) {
        if (!customer.standing().releasesMail()) {
            throw new PlatformException(RequestsError.NOT_APPROVED);
        }
        if (item.custody() != CustodyState.IN_STORAGE) {
            throw new PlatformException(RequestsError.NOT_STORED);
        }
        if (requests.openOf(item.itemId()).isPresent()) {
            throw new PlatformException(RequestsError.ALREADY_OPEN);
        }
        if (note.length() > NOTE) {
            throw new PlatformException(RequestsError.NOTE_TOO_LONG, NOTE);
        }
    }
}
