package org.waypost.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The webhooks of the bound tenant. */
public interface Webhooks {
    /** All, the oldest first. */
    List<Webhook> all();

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link WebhooksError#UNKNOWN_WEBHOOK}
     */
    Webhook withId(WebhookId id);

    /** Adds one. */
    void add(Webhook webhook, WebhookSecret secret);

    /** Keeps a webhook as it is now. */
    void keep(Webhook webhook);

    /** Takes it out, with its log. */
    void remove(WebhookId id);

    /** Gives it another secret; the one before signs beside it until a moment. */
    void renew(WebhookId id, WebhookSecret secret, Instant formerUntil);

    /** What signs at a moment: the secret, and the one before as long as it holds. */
    List<WebhookSecret> secrets(WebhookId id, Instant now);

    /** Its log, the newest first. */
    List<Delivery> log(WebhookId id, Optional<Long> before, int limit);

    /** One entry of a log. */
    Optional<Delivery> delivery(long id);

    /** Adds deliveries. */
    void add(List<Delivery> deliveries);

    /** Puts a delivery among those that wait. */
    void sendAgain(long delivery);

    /** Notes what became of an attempt. */
    void attempted(long delivery, DeliveryState state, String answer, Instant now);
}
