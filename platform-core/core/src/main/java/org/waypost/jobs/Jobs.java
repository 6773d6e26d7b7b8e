package org.waypost.jobs;

/**
 * Takes work to be done later, in the caller's transaction: the job exists when, and only when, that transaction commits.
 * The job belongs to the tenant of the bound {@code TenantScope} and keeps its correlation id.
 */
public interface Jobs {
    /**
     * Adds a job. With a {@linkplain NewJob#key() key} the tenant has it at most once: one that waits goes on waiting with
     * the payload it has, one that runs right now runs once more afterwards, and a dead letter comes to life again.
     *
     * @throws IllegalStateException outside a transaction or without a bound tenant
     */
    void enqueue(NewJob job);
}
