package org.waypost.webhooks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.jobs.PermanentFailure;
import org.waypost.shared.PlatformException;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.DeliveryJobs;
import org.waypost.webhooks.DeliveryState;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.Webhooks;
import org.waypost.webhooks.WebhooksError;

/**
 * Sends one delivery. Any answer of 2xx takes it; 410 means that the partner wants no more, and switches the webhook off;
 * everything else is tried again for about a day.
 */
@ApplicationScoped
class DeliverEvent implements JobHandler {
    private static final int ATTEMPTS = 150;
    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final PostEvent post;
    private final Clock clock;

    /** For the proxy. */
    protected DeliverEvent() {
        this(null, null, null);
    }

    @Inject
    DeliverEvent(Webhooks webhooks, PostEvent post, Clock clock) {
        this.webhooks = webhooks;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return DeliveryJobs.KIND;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public void run(Job job) throws PermanentFailure {
        Optional<Delivery> delivery =
                webhooks.delivery(Long.parseLong(job.payload())).filter(one -> one.state() == DeliveryState.WAITING);
        if (delivery.isPresent()) {
            send(job, delivery.get(), webhooks.withId(delivery.get().webhook()));
        }
    }

    private void send(Job job, Delivery delivery, Webhook webhook) throws PermanentFailure {
        if (!webhook.enabled()) {
            note(delivery, DeliveryState.FAILED, "switched off");
            return;
        }
        try {
            note(delivery, DeliveryState.DELIVERED, Integer.toString(posted(webhook, delivery)));
        } catch (PlatformException refused) {
            boolean last = job.attempt() >= ATTEMPTS;
            note(delivery, last ? DeliveryState.FAILED : DeliveryState.WAITING, refused.getMessage());
            if (last) {
                throw new PermanentFailure(refused.getMessage(), refused);
            }
            throw refused;
        }
    }

    private int posted(Webhook webhook, Delivery delivery) {
        int status = post.post(webhook, delivery);
        if (status == GONE) {
            webhooks.keep(new Webhook(webhook.id(), webhook.url(), webhook.events(), false, webhook.createdAt()));
        }
        if (status < 200 || status > 299) {
            throw new PlatformException(WebhooksError.NO_ANSWER, status);
        }
        return status;
    }

    private void note(Delivery delivery, DeliveryState state, String answer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        webhooks.attempted(delivery.id(), state, answer, now);
    }
}
