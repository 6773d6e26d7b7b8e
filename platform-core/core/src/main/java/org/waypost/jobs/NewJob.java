package org.waypost.jobs;

import java.time.Instant;
import java.util.Objects;

/**
 * A job to be added.
 *
 * @param kind which handler does it, for instance {@code notifications.mail}; up to 80 characters
 * @param payload what the handler needs to know: an id or JSON, no secrets; up to 60,000 characters
 * @param notBefore when it may start; null is at once
 * @param key names the work, so that the tenant has it at most once unfinished; null is no name; up to 160 characters
 */
public record NewJob(String kind, String payload, Instant notBefore, String key) {
    private static final int KIND = 80;
    private static final int PAYLOAD = 60_000;
    private static final int KEY = 160;

    /** Refuses what the table cannot hold, while the caller can still be found. */
    public NewJob {
        Objects.requireNonNull(payload, "payload");
        if (kind.isBlank() || kind.length() > KIND) {
            throw new IllegalArgumentException("A job's kind has 1 to 80 characters: " + kind);
        }
        if (payload.length() > PAYLOAD) {
            throw new IllegalArgumentException("The payload of a job " + kind + " is too long: " + payload.length());
        }
        if (key != null && (key.isBlank() || key.length() > KEY)) {
            throw new IllegalArgumentException("The key of a job " + kind + " has 1 to 160 characters: " + key);
        }
    }

    /** A job that may start at once and has no key. */
    public static NewJob of(String kind, String payload) {
        return new NewJob(kind, payload, null, null);
    }

    /** The same job under a key. */
    public NewJob keyed(String newKey) {
        return new NewJob(kind, payload, notBefore, newKey);
    }

    /** The same job, not to start before a moment. */
    public NewJob from(Instant moment) {
        return new NewJob(kind, payload, moment, key);
    }
}
