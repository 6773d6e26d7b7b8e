package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.Sites;

/** A piece lies ready at the counter; its renter is told until when. */
@ApplicationScoped
@Transactional
public class MarkReady {
    /** Days for which a piece lies ready at the counter. */
    static final SettingKey DAYS = new SettingKey("requests.pick-up.days", "7");

    @Inject
    private RequestSteps steps;

    @Inject
    private Release release;

    @Inject
    private Settings settings;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * Lays it ready, and begins if nobody has.
     *
     * @throws PlatformException {@link RequestsError#WRONG_STATE}, {@link RequestsError#WRONG_KIND},
     *     {@link RequestsError#NOT_APPROVED}
     */
    public ActionRequest ready(ActionRequestId id) {
        ActionRequest request = steps.begun(id);
        request.mustBe(EnumSet.of(RequestKind.PICK_UP));
        release.require(request.customer());
        ZoneId zone = sites.current().zone();
        Instant now = clock.instant();
        Instant from = request.appointment().filter(now::isBefore).orElse(now);
        Instant end = CounterClock.end(from, settings.number(DAYS), zone);
        request.ready(end);
        steps.told(
                request,
                "requests.ready",
                Map.of("until", CounterClock.lastDay(end, zone).toString()));
        return request;
    }
}
