package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.waypost.jobs.Job;
import org.waypost.jobs.RecurringJob;
import org.waypost.requests.FollowShipments;

/** Asks the carriers every half hour where dispatched parcels are. */
@ApplicationScoped
class ShipmentRounds implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Inject
    private FollowShipments follow;

    @Override
    public String kind() {
        return "requests.follow-shipments";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public Reach reach() {
        return Reach.EACH_TENANT;
    }

    @Override
    public void run(Job job) {
        follow.run();
    }
}
