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
import org.waypost.customers.NewActions;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.BusinessHours;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantScope;

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
    private FreePieces pieces;

    @Inject
    private ConsentTexts consentTexts;

    @Inject
    private Consents consents;

    @Inject
    private RequestSteps steps;

    @Inject
    private Passes passes;

    @Inject
    private ForwardWishes forwardWishes;

    @Inject
    private DueTimes dueTimes;

    @Inject
    private Tariff tariff;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentRenter renter;

    @Inject
    private NewActions newActions;

    @Inject
    private Settings settings;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * Opens a request; it answers what an earlier scan left open, and ends the holding of a piece.
     *
     * @throws PlatformException {@code MAILROOM-0001} for a piece that is not his, {@link
     *     org.waypost.customers.CustomersError#PAPERS_RAN_OUT}, or one of {@link RequestsError}
     */
    public ActionRequest request(MailItemId id, Wish wish) {
        Customer customer = renter.get();
        MailItem item = mail.own(id);
        refuseUnlessPossible(item, customer, wish);
        ActionRequest request = opened(item, customer, wish);
        pieces.take(item, request);
        jobs.enqueue(
                NewJob.of(LATE_JOB, Long.toString(request.requestId().value())).from(request.dueAt()));
        if (wish instanceof Wish.PickUp pickUp && !pickUp.delegate().isBlank()) {
            passes.issue(request.requestId(), pickUp.delegate());
        }
        if (wish instanceof Wish.Forward forward) {
            forwardWishes.keep(request, forward);
        }
        steps.told(request, "requests.requested", agreed(request, wish));
        return request;
    }

    /** By asking for a piece to be opened he agrees that it is: keeps that, and gives it as evidence. */
    private Map<String, String> agreed(ActionRequest request, Wish wish) {
        if (!wish.kind().opens()) {
            return Map.of();
        }
        ConsentText text = consentTexts.agreed(wish.kind(), wish.consent());
        consents.add(new RequestConsent(request, text, TenantScope.current().actor()));
        return Map.of("consent", text.locale().toLanguageTag() + " " + text.edition());
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

    /** How long a renter may take a destruction back. */
    public Duration cooling() {
        return Duration.ofHours(settings.number(COOLING_HOURS));
    }

    private void refuseUnlessPossible(MailItem item, Customer customer, Wish wish) {
        pieces.require(item, customer);
        newActions.require(customer.customerId());
        if (!tariff.charge(customer.customerId(), wish.kind()).offered()) {
            throw new PlatformException(RequestsError.NOT_OFFERED);
        }
        refuseBadParticulars(wish);
    }

    private void refuseBadParticulars(Wish wish) {
        refuseTooLong(wish.note());
        boolean heldTooShort = wish instanceof Wish.Hold hold
                && hold.until() != null
                && !hold.until().isAfter(today());
        boolean comesTooEarly = wish instanceof Wish.PickUp pickUp
                && pickUp.appointment() != null
                && !pickUp.appointment().isAfter(clock.instant());
        if (heldTooShort || comesTooEarly) {
            throw new PlatformException(RequestsError.BAD_DATE);
        }
        if (wish instanceof Wish.PickUp pickUp && pickUp.appointment() != null) {
            refuseWhenClosed(pickUp.appointment());
        }
    }

    /** A location without hours is asked for by appointment at any time. */
    private void refuseWhenClosed(Instant appointment) {
        BusinessHours hours = sites.current().hours();
        boolean open = hours.days().isEmpty()
                || hours.openUntil(appointment.atZone(sites.current().zone())).isPresent();
        if (!open) {
            throw new PlatformException(RequestsError.CLOSED_THEN);
        }
    }

    static void refuseTooLong(String note) {
        if (note.trim().length() > NOTE) {
            throw new PlatformException(RequestsError.NOTE_TOO_LONG, NOTE);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }
}
