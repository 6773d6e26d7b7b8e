package org.waypost.webhooks;

import org.waypost.shared.Ids;

/** Names a webhook of the bound tenant. */
public record WebhookId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static WebhookId of(String text) {
        return new WebhookId(Ids.parse(text));
    }
}
