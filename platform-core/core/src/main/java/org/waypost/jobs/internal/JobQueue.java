package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.List;

/** The jobs of all tenants as workers see them. What settles a job answers false when another worker has the lease now. */
interface JobQueue {
    /** Lanes with work to start now: jobs that are due, and jobs whose lease has run out. */
    List<Lane> dueLanes();

    /** Leases the longest waiting jobs of a lane for a minute, so many at most; none when others were faster. */
    List<ClaimedJob> claim(Lane lane, String worker, int most);

    /** Writes down what became of jobs, all or none; gives those that another worker has the lease of now. */
    List<ClaimedJob> settle(List<Settled> settled);

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
