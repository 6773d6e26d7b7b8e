package org.waypost.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

/**
 * One row of the ledger, as it stands in the table. Its {@link #canonical()} form is what the seals are made of: it must
 * never change. Reading refuses nothing, so that a row somebody tampered with can still be looked at.
 */
record LedgerEntry(
        long id,
        long tenant,
        Instant at,
        String actorKind,
        String actorSubject,
        String actorName,
        String device,
        String correlation,
        String action,
        String subjectKind,
        long subjectId,
        String evidence) {
    private static final int ACTION = 80;
    private static final int NAME = 200;
    private static final int EVIDENCE = 16_000;

    /** An entry by whoever acts now; the table keeps microseconds, so the entry has no more. */
    static LedgerEntry now(
            TenantScope scope, Instant now, String action, Subject subject, Map<String, String> evidence) {
        Actor actor = scope.actor();
        return new LedgerEntry(
                Ids.next(),
                scope.tenant().value(),
                now.truncatedTo(ChronoUnit.MICROS),
                actor.kind().name(),
                shortened(actor.subject()),
                shortened(actor.name()),
                actor.device(),
                scope.correlationId(),
                fitting(action),
                subject.kind(),
                subject.id(),
                fitting(action, CanonicalJson.of(evidence)));
    }

    /** The entry as bytes, the same on every node, release and time zone; ADR 0006 publishes the form. */
    byte[] canonical() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("id", Long.toString(id));
        fields.put("tenant", Long.toString(tenant));
        fields.put("at", Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        fields.put("actorKind", actorKind);
        fields.put("actorSubject", actorSubject);
        fields.put("actorName", actorName);
        fields.put("device", device);
        fields.put("correlation", correlation);
        fields.put("action", action);
        fields.put("subjectKind", subjectKind);
        fields.put("subjectId", Long.toString(subjectId));
        fields.put("evidence", evidence);
        return CanonicalJson.of(fields).getBytes(StandardCharsets.UTF_8);
    }

    private static String fitting(String action) {
        if (action.isBlank() || action.length() > ACTION) {
            throw new IllegalArgumentException("An action has 1 to 80 characters: " + action);
        }
        return action;
    }

    private static String fitting(String action, String evidence) {
        if (evidence.length() > EVIDENCE) {
            throw new IllegalArgumentException("The evidence of " + action + " is too long: " + evidence.length());
        }
        return evidence;
    }

    private static String shortened(String text) {
        return text.length() > NAME ? text.substring(0, NAME) : text;
    }
}
