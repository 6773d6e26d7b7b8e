package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.waypost.jobs.RecurringJob;
import org.waypost.jobs.TenantRound;
import org.waypost.requests.FollowShipments;
import org.waypost.requests.KeepRequestDates;
import org.waypost.requests.PurgeTrash;

/** What is looked at again and again at each location. */
@ApplicationScoped
class RequestRounds {
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** Whose days in the trash are over. */
    @Produces
    @ApplicationScoped
    RecurringJob trash(PurgeTrash purge) {
        return TenantRound.hourly("requests.trash", purge::run);
    }

    /** Whether a day has ended on which pieces were waited for or held. */
    @Produces
    @ApplicationScoped
    RecurringJob dates(KeepRequestDates dates) {
        return new TenantRound("requests.dates", HALF_HOUR, dates::run);
    }

    /** Where dispatched parcels are: the carriers are asked. */
    @Produces
    @ApplicationScoped
    RecurringJob shipments(FollowShipments follow) {
        return new TenantRound("requests.follow-shipments", HALF_HOUR, follow::run);
    }
}
