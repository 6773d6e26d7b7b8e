package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.Sites;

/** An operator names the price of sending a piece on. At or below what the renter agreed to beforehand it is agreed at once. */
@ApplicationScoped
@Transactional
public class SendQuote {
    /** Days for which a price stands. */
    public static final SettingKey DAYS = new SettingKey("requests.forward.quote-days", "7");

    @Inject
    private ActionRequests requests;

    @Inject
    private Shipments shipments;

    @Inject
    private RequestSteps steps;

    @Inject
    private Jobs jobs;

    @Inject
    private Access access;

    @Inject
    private Settings settings;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * Names it.
     *
     * @param price all that the renter is to pay, in the location's currency
     * @throws PlatformException {@link RequestsError#BAD_PRICE}, {@link RequestsError#WRONG_KIND},
     *     {@link RequestsError#WRONG_STATE}
     */
    public ActionRequest quote(ActionRequestId id, Money price) {
        access.require(Permission.REQUESTS_WORK);
        refuseBad(price);
        ActionRequest request = requests.held(id);
        request.mustBe(Set.of(RequestKind.FORWARD));
        Forwarding forwarding = shipments.line(id).orElseThrow().forwarding();
        Instant until = clock.instant().plus(Duration.ofDays(settings.number(DAYS)));
        request.quote();
        forwarding.quote(price, until);
        steps.told(request, "requests.quoted", evidence(price));
        if (forwarding.covers(price)) {
            request.approve();
            steps.told(request, "requests.approved", evidence(price));
        } else {
            jobs.enqueue(NewJob.of(EndQuote.JOB, Long.toString(id.value())).from(until));
        }
        return request;
    }

    private void refuseBad(Money price) {
        String currency = sites.current().currency().getCurrencyCode();
        if (price.minor() < 0 || !price.currency().equals(currency)) {
            throw new PlatformException(RequestsError.BAD_PRICE, currency);
        }
    }

    private static Map<String, String> evidence(Money price) {
        return Map.of("price", price.minor() + " " + price.currency());
    }
}
