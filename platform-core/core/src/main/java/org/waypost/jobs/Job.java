package org.waypost.jobs;

/**
 * A job as its handler sees it.
 *
 * @param id the job's id; the same in every attempt
 * @param kind the handler's kind
 * @param payload what {@link Jobs#enqueue} was given
 * @param attempt 1 for the first
 * @param key the key it was added under, or null
 */
public record Job(long id, String kind, String payload, int attempt, String key) {}
