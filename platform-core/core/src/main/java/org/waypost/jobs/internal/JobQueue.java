package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The jobs of all tenants as workers see them. What settles a job answers false when another worker has the lease now. */
interface JobQueue {
    /** Lanes with work to start now: jobs that are due, and jobs whose lease has run out. */
    List<Lane> dueLanes();

    /** Leases the longest waiting job of a lane for a minute; empty when others were faster. */
    Optional<ClaimedJob> claim(Lane lane, String worker);

    /** Keeps a running job for another minute. */
    boolean renew(ClaimedJob claimed);

    /** Gives a job back as if it had not been started, because this node stops. */
    boolean release(ClaimedJob claimed);

    /** The work is done: the row goes away. */
    boolean done(ClaimedJob claimed);

    /** A recurring job is done for now. */
    boolean rearm(ClaimedJob claimed, Duration pause);

    /** An attempt failed, another follows. */
    boolean again(ClaimedJob claimed, Duration pause, Reason reason);

    /** No attempt follows. */
    boolean dead(ClaimedJob claimed, Reason reason);
}
