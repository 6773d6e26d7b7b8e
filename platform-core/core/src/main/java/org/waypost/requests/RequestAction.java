package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.Customer;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.Sites;

/** A renter asks for something to be done with a piece of his. */
@ApplicationScoped
@Transactional
public class RequestAction {
    /** Hours in which a renter may take a destruction back before anybody may begin. */
    static final SettingKey COOLING_HOURS = new SettingKey("requests.destroy.cooling-hours", "24");

    /** The job that looks at a request when it is due. */
    public static final String LATE_JOB = "requests.late";

    private static final int NOTE = 1000;

    @Inject
    private FindMail mail;

    @Inject
    private MailItems items;

    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private DueTimes dueTimes;

    @Inject
    private Tariff tariff;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Settings settings;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * Opens a request; it answers what an earlier scan left open, and ends the holding of a piece.
     *
     * @throws PlatformException {@code MAILROOM-0001} for a piece that is not his, or one of {@link RequestsError}
     */
    public ActionRequest request(MailItemId id, Wish wish) {
        Customer customer = renter.get();
        MailItem item = mail.own(id);
        refuseUnlessPossible(item, customer, wish);
        items.touch(item);
        item.endHold();
        requests.followUpsOf(id).forEach(ActionRequest::dismissFollowUp);
        ActionRequest request = opened(item, customer, wish);
        requests.add(request);
        jobs.enqueue(
                NewJob.of(LATE_JOB, Long.toString(request.requestId().value())).from(request.dueAt()));
        steps.told(request, "requests.requested", Map.of());
        return request;
    }

    private ActionRequest opened(MailItem item, Customer customer, Wish wish) {
        Instant now = clock.instant();
        Instant start = wish instanceof Wish.Destroy ? now.plus(cooling()) : now;
        ActionRequest request =
                new ActionRequest(item, customer.customerId(), wish, now, dueTimes.due(wish.kind(), start));
        if (start.isAfter(now)) {
            request.coolOff(start);
        }
        return request;
    }

    private Duration cooling() {
        return Duration.ofHours(settings.number(COOLING_HOURS));
    }

    private void refuseUnlessPossible(MailItem item, Customer customer, Wish wish) {
        if (!customer.standing().releasesMail()) {
            throw new PlatformException(RequestsError.NOT_APPROVED);
        }
        if (item.custody() != CustodyState.IN_STORAGE) {
            throw new PlatformException(RequestsError.NOT_STORED);
        }
        if (requests.openOf(item.itemId()).isPresent()) {
            throw new PlatformException(RequestsError.ALREADY_OPEN);
        }
        if (!tariff.charge(customer.customerId(), wish.kind()).offered()) {
            throw new PlatformException(RequestsError.NOT_OFFERED);
        }
        refuseBadParticulars(wish);
    }

    private void refuseBadParticulars(Wish wish) {
        if (wish.note().trim().length() > NOTE) {
            throw new PlatformException(RequestsError.NOTE_TOO_LONG, NOTE);
        }
        boolean heldTooShort = wish instanceof Wish.Hold hold
                && hold.until() != null
                && !hold.until().isAfter(today());
        boolean comesTooEarly = wish instanceof Wish.PickUp pickUp
                && pickUp.appointment() != null
                && !pickUp.appointment().isAfter(clock.instant());
        if (heldTooShort || comesTooEarly) {
            throw new PlatformException(RequestsError.BAD_DATE);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }
}
