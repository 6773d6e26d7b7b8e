package org.waypost.jobs.internal;

/**
 * A job that a worker is through with.
 *
 * @param claimed the job
 * @param verdict what becomes of it
 */
record Settled(ClaimedJob claimed, Verdict verdict) {}
