package org.waypost.webhooks;

import java.time.Instant;
import java.util.Optional;

/**
 * One event on its way to one webhook.
 *
 * @param id the log's id of it; the larger, the later
 * @param event its name, for instance {@code request.completed}
 * @param message names the event for the receiver, also when it comes twice
 * @param body the JSON as it is sent
 * @param attempts how often it was sent
 * @param answer the last answer's status, or what went wrong; empty before the first attempt
 * @param createdAt when the event happened
 * @param deliveredAt when the partner's program took it
 */
public record Delivery(
        long id,
        WebhookId webhook,
        String event,
        String message,
        String body,
        DeliveryState state,
        int attempts,
        String answer,
        Instant createdAt,
        Optional<Instant> deliveredAt) {}
