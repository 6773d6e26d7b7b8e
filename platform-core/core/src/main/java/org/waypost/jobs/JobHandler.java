package org.waypost.jobs;

/**
 * Does the jobs of one kind. A CDI bean; several threads and several nodes call it at once.
 *
 * <p>It is called inside the job's {@code TenantScope} (system actor, correlation id of whoever added the job) and
 * outside any transaction: it calls use cases, each with a transaction of its own. A job runs <em>at least once</em>: a
 * node that dies after the work and before the row is gone makes it run again, so effects outside carry a key that the
 * other side recognises, such as {@link Job#id()}.
 */
public interface JobHandler {
    /** Attempts after which a job is a dead letter, unless the handler says otherwise: about forty minutes. */
    int USUAL_ATTEMPTS = 12;

    /** The kind of jobs it does; no two handlers have the same. */
    String kind();

    /**
     * Does one job; returning means done, and the row goes away.
     *
     * @throws PermanentFailure when trying again cannot help: the job becomes a dead letter at once
     * @throws Exception anything else: tried again later, with growing pauses, until {@link #attempts()} are used up
     */
    void run(Job job) throws Exception;

    /** How often a job is tried in all. */
    default int attempts() {
        return USUAL_ATTEMPTS;
    }

    /**
     * How many of its jobs a worker takes in one turn, for short work that many wait for. They are done one after the other
     * and written down together; what a turn has no time for is given back.
     */
    default int together() {
        return 1;
    }

    /** How many of its jobs run at once on one node at most, for work that takes the processor from people who wait. */
    default int atOnce() {
        return Integer.MAX_VALUE;
    }
}
