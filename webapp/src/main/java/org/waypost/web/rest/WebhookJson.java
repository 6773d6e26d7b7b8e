package org.waypost.web.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.shared.PlatformException;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.Issued;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.WebhooksError;

/**
 * An address of a partner that is called when something happens.
 *
 * @param id the id
 * @param url where events are posted to
 * @param events which: {@code request.completed}, {@code mail_item.assigned}, or a family such as {@code request.*}
 * @param enabled whether anything is sent
 * @param createdAt when it was added
 * @param secret what signs the calls, {@code whsec_} and base64; only in the answer that made it
 */
public record WebhookJson(
        String id, String url, List<String> events, boolean enabled, String createdAt, String secret) {
    static WebhookJson of(Webhook webhook) {
        return new WebhookJson(
                Long.toString(webhook.id().value()),
                webhook.url().toString(),
                webhook.events().stream().sorted().toList(),
                webhook.enabled(),
                webhook.createdAt().toString(),
                null);
    }

    static WebhookJson of(Issued issued) {
        WebhookJson plain = of(issued.webhook());
        return new WebhookJson(
                plain.id,
                plain.url,
                plain.events,
                plain.enabled,
                plain.createdAt,
                issued.secret().text());
    }

    /**
     * What a manager wants.
     *
     * @param url where events are posted to: https, outside this network
     * @param events which, at least one
     * @param enabled whether anything is sent; absent is yes
     */
    @Schema(name = "WebhookWishJson")
    public record WishJson(String url, List<String> events, Boolean enabled) {
        URI address() {
            try {
                return new URI(String.valueOf(url));
            } catch (URISyntaxException e) {
                throw new PlatformException(WebhooksError.BAD_ADDRESS, e);
            }
        }

        Set<String> wanted() {
            return Set.copyOf(Optional.ofNullable(events).orElse(List.of()));
        }

        boolean on() {
            return !Boolean.FALSE.equals(enabled);
        }
    }

    /** Several webhooks. */
    @Schema(name = "WebhooksJson")
    public record ListJson(List<WebhookJson> webhooks) {}

    /**
     * One event on its way to one webhook.
     *
     * @param id the id; what came later has a larger one
     * @param event its name
     * @param message names the event for the receiver: header {@code webhook-id}
     * @param state whether it waits, was taken or was given up; {@link org.waypost.webhooks.DeliveryState} in lower case
     * @param attempts how often it was sent
     * @param answer the last answer's status, or what went wrong
     * @param body the JSON as it is sent
     * @param createdAt when it happened
     * @param deliveredAt when it was taken
     */
    @Schema(name = "DeliveryJson")
    public record DeliveryJson(
            String id,
            String event,
            String message,
            String state,
            int attempts,
            String answer,
            String body,
            String createdAt,
            String deliveredAt) {
        static DeliveryJson of(Delivery delivery) {
            return new DeliveryJson(
                    Long.toString(delivery.id()),
                    delivery.event(),
                    delivery.message(),
                    MailItemJson.apiName(delivery.state()),
                    delivery.attempts(),
                    delivery.answer(),
                    delivery.body(),
                    delivery.createdAt().toString(),
                    delivery.deliveredAt().map(Object::toString).orElse(null));
        }
    }

    /** A page of a log. */
    @Schema(name = "DeliveriesJson")
    public record DeliveriesJson(List<DeliveryJson> deliveries) {}
}
