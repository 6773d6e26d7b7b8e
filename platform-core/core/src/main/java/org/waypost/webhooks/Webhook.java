package org.waypost.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

/**
 * An address of a partner.
 *
 * @param url where events are posted to
 * @param events what it wants: whole names such as {@code request.completed}, or {@code request.*}
 * @param enabled whether anything is sent
 * @param createdAt when it was added
 */
public record Webhook(WebhookId id, URI url, Set<String> events, boolean enabled, Instant createdAt) {
    /** Copies the events. */
    public Webhook {
        events = Set.copyOf(events);
    }

    /** Whether it wants an event. */
    public boolean wants(String event) {
        return enabled && (events.contains(event) || events.contains(family(event)));
    }

    private static String family(String event) {
        return event.substring(0, event.indexOf('.')) + ".*";
    }
}
