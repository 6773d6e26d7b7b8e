package org.waypost.webhooks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.PartnerCalls;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.Webhooks;

/** One signed call. */
@ApplicationScoped
class PostEvent {
    @Inject
    private Webhooks webhooks;

    @Inject
    private PartnerCalls calls;

    @Inject
    private Clock clock;

    /** Posts a delivery and says the answer's status. */
    int post(Webhook webhook, Delivery delivery) {
        Instant now = clock.instant();
        return calls.post(
                webhook.url(), Signature.headers(delivery, now, webhooks.secrets(webhook.id(), now)), delivery.body());
    }
}
