package org.waypost.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.jobs.Jobs;
import org.waypost.shared.PlatformException;

/** What was sent to a webhook and what became of it. Whatever stands there can be sent again. */
@ApplicationScoped
@Transactional
public class WebhookLog {
    private final Webhooks webhooks;
    private final Jobs jobs;
    private final Access access;

    /** For the proxy. */
    protected WebhookLog() {
        this(null, null, null);
    }

    /** Reads there, and sends again by a job. */
    @Inject
    public WebhookLog(Webhooks webhooks, Jobs jobs, Access access) {
        this.webhooks = webhooks;
        this.jobs = jobs;
        this.access = access;
    }

    /**
     * A page of a webhook's log, the newest first.
     *
     * @param before only entries before this one
     * @throws PlatformException {@link WebhooksError#UNKNOWN_WEBHOOK}
     */
    public List<Delivery> of(WebhookId id, Optional<Long> before, int limit) {
        access.require(Permission.SETTINGS_MANAGE);
        return webhooks.log(webhooks.withId(id).id(), before, limit);
    }

    /**
     * Sends an entry again, under the same message id.
     *
     * @throws PlatformException {@link WebhooksError#UNKNOWN_DELIVERY}
     */
    public Delivery replay(WebhookId webhook, long id) {
        access.require(Permission.SETTINGS_MANAGE);
        known(webhook, id);
        webhooks.sendAgain(id);
        jobs.enqueue(DeliveryJobs.of(id));
        return known(webhook, id);
    }

    private Delivery known(WebhookId webhook, long id) {
        return webhooks.delivery(id)
                .filter(delivery -> delivery.webhook().equals(webhook))
                .orElseThrow(() -> new PlatformException(WebhooksError.UNKNOWN_DELIVERY));
    }
}
