package org.waypost.jobs;

import java.time.Duration;
import org.waypost.tenancy.TenantId;

/**
 * How one tenant's jobs of one kind stand.
 *
 * @param tenant whose jobs
 * @param kind which kind
 * @param ready how many wait, those of a later time included
 * @param running how many a worker has
 * @param dead how many nobody tries any more
 * @param oldest how long the oldest job that is due has waited past its time; zero when none does
 */
public record QueueLine(TenantId tenant, String kind, long ready, long running, long dead, Duration oldest) {}
