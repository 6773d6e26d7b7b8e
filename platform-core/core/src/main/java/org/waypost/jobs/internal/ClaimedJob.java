package org.waypost.jobs.internal;

import org.waypost.jobs.Job;

/**
 * A job that a worker of this node holds the lease of.
 *
 * @param lane whose job
 * @param job what its handler sees
 * @param correlationId of whoever added it
 * @param owner the worker; only it may settle the job
 */
record ClaimedJob(Lane lane, Job job, String correlationId, String owner) {}
