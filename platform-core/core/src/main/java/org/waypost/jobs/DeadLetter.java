package org.waypost.jobs;

import java.time.Instant;
import org.waypost.tenancy.TenantId;

/**
 * A job that nobody tries any more until an operator says so.
 *
 * @param id the job
 * @param tenant whose job
 * @param kind which kind
 * @param attempts how often it was tried
 * @param code the error's stable code, or its class
 * @param reason what went wrong, without secrets
 * @param correlationId of the request that added the job
 * @param createdAt when it was added
 * @param diedAt when it was given up
 */
public record DeadLetter(
        long id,
        TenantId tenant,
        String kind,
        int attempts,
        String code,
        String reason,
        String correlationId,
        Instant createdAt,
        Instant diedAt) {}
